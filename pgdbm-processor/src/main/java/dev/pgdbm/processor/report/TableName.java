package dev.pgdbm.processor.report;

import java.util.Comparator;

/**
 * A table or view.
 *
 * @param schema the module that it belongs to, or the schema that it is in
 */
record TableName(String schema, String name) implements Comparable<TableName> {
    private static final Comparator<TableName> ORDER =
            Comparator.comparing(TableName::schema).thenComparing(TableName::name);

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }
}
