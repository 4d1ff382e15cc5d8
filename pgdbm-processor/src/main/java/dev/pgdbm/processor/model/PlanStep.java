package dev.pgdbm.processor.model;

import java.util.List;

/**
 * What a plan does with a table.
 *
 * @param relation the table, with its schema unless that is the module's own
 * @param alias by which the statement calls it; the same if it has none
 * @param node as PostgreSQL calls it: {@code Index Scan}, {@code Seq Scan}
 * @param indexes those that it goes through; several are combined
 */
public record PlanStep(String relation, String alias, String node, List<String> indexes, Access access) {
    public PlanStep {
        indexes = List.copyOf(indexes);
    }

    /** How rows are found. */
    public enum Access {
        /** By what an index says of the values that the statement compares. */
        INDEX,
        /** All of them, because the statement asks for no fewer. */
        ALL_ROWS,
        /** All of them, only to throw away those that the statement does not ask for. */
        NO_USABLE_INDEX,
        /** By the unique index that ON CONFLICT is about. */
        CONFLICT
    }
}
