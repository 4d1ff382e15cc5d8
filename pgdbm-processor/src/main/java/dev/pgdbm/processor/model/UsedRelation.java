package dev.pgdbm.processor.model;

/**
 * A relation that a statement reads or writes.
 *
 * @param named whether the statement names it, rather than a view that it names
 */
public record UsedRelation(ObjectName relation, Kind kind, boolean read, boolean written, boolean named) {
    /** {@code pg_class.relkind}. */
    public enum Kind {
        TABLE,
        PARTITIONED_TABLE,
        FOREIGN_TABLE,
        VIEW,
        MATERIALIZED_VIEW,
        SEQUENCE,
        OTHER
    }
}
