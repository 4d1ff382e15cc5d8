package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;

/** A parameter of a query method. */
public record MethodParameter(String name, JavaType type, SourceRef source) {
    /** The same where it is certain that it is not null. */
    MethodParameter present() {
        return new MethodParameter(name, type.present(), source);
    }
}
