package dev.pgdbm.processor.model;

/**
 * A component of a record that may stand for a composite type.
 *
 * @param attribute the attribute that it wants, by {@code @Column} or its own name
 */
public record RecordPart(String name, String attribute, JavaType type) {}
