package dev.pgdbm.processor.describe.tree;

import java.util.Set;

/**
 * The columns of a relation or view that a query touches, by number: {@code RTEPermissionInfo}.
 *
 * @param relation its OID; 0 on versions before 16
 * @param selected 0 among them is the whole row, negative ones are system columns
 */
public record AccessedColumns(int relation, Set<Integer> selected, Set<Integer> inserted, Set<Integer> updated) {
    public AccessedColumns {
        selected = Set.copyOf(selected);
        inserted = Set.copyOf(inserted);
        updated = Set.copyOf(updated);
    }
}
