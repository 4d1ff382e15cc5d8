package dev.pgdbm.definition;

import java.util.Map;
import java.util.Set;

/**
 * A table, partitioned or foreign table, view or materialized view.
 *
 * @param columns by name; their order does not matter to statements that name them
 * @param keys the sets of columns that are unique at every moment and in all rows: primary keys, unique constraints and indexes
 *     that are valid, immediate, and neither partial nor on expressions
 */
public record RelationDefinition(Map<String, ColumnDefinition> columns, Set<Set<String>> keys) {
    public RelationDefinition {
        columns = Map.copyOf(columns);
        keys = Set.copyOf(keys);
    }
}
