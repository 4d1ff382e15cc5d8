package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;

/** A parameter of a query method. */
public record MethodParameter(String name, JavaType type, SourceRef source) {}
