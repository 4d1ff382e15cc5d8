package dev.pgdbm.processor.model;

/**
 * A component of a record that may stand for a composite type.
 *
 * @param attribute the attribute that it wants, by {@code @Column} or its own name
 * @param nullness whether it may be null; NULL is looked for where it may not
 */
public record RecordPart(String name, String attribute, JavaType type, Nullness nullness) {
    /** Whether NULL is null in Java. */
    public boolean mayBeNull() {
        return nullness == Nullness.NULLABLE || nullness == Nullness.UNSPECIFIED;
    }
}
