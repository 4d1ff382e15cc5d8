package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement relies on in a table or view of its module's schema.
 *
 * @param columns those that it names, as in a CREATE TABLE
 * @param keys the sets of columns that are unique together, of those that it names
 * @param inserted the columns that it gives in an INSERT; empty if it has none
 * @param nullable the columns that it writes and that can be NULL
 * @param types those of the columns that the schema itself defines, by name: what kind, then the parts
 */
public record CheckedTable(
        String name,
        Set<String> columns,
        Set<Set<String>> keys,
        Set<String> inserted,
        Set<String> nullable,
        Map<String, List<String>> types) {
    public CheckedTable {
        columns = Set.copyOf(columns);
        keys = Set.copyOf(keys);
        inserted = Set.copyOf(inserted);
        nullable = Set.copyOf(nullable);
        types = Map.copyOf(types);
    }
}
