package dev.pgdbm.embedded.single;

import java.util.List;

/**
 * What a statement returns.
 *
 * @param areThere whether it returns rows at all, be they without columns
 */
record Columns(boolean areThere, List<Column> list) {
    /** Those of a statement that returns no rows. */
    static final Columns NONE = new Columns(false, List.of());

    Columns {
        list = List.copyOf(list);
    }

    /**
     * One of them.
     *
     * @param type the OID of its type
     */
    record Column(String name, long type, int modifier) {}
}
