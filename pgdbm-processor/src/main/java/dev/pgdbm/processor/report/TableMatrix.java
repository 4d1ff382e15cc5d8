package dev.pgdbm.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which DAO uses which table.
 *
 * @param daos the columns
 * @param rows by table, then by the type of the DAO
 */
record TableMatrix(List<DaoReport> daos, SortedMap<TableName, SortedMap<String, Cell>> rows) {
    /** The names of the methods that read a table, and of those that write it. */
    record Cell(List<String> readers, List<String> writers) {
        static final Cell EMPTY = new Cell(List.of(), List.of());

        private static Cell collecting() {
            return new Cell(new ArrayList<>(), new ArrayList<>());
        }

        private void add(String method, UsedTable used) {
            if (used.read()) {
                readers.add(method);
            }
            if (used.written()) {
                writers.add(method);
            }
        }
    }

    static TableMatrix of(List<DaoReport> daos) {
        SortedMap<TableName, SortedMap<String, Cell>> rows = new TreeMap<>();
        for (DaoReport dao : daos) {
            for (MethodReport method : dao.methods()) {
                new MethodTables(dao.module(), method)
                        .all()
                        .forEach(used -> rows.computeIfAbsent(used.table(), table -> new TreeMap<>())
                                .computeIfAbsent(dao.type(), type -> Cell.collecting())
                                .add(method.method().name(), used));
            }
        }
        return new TableMatrix(daos, rows);
    }

    /** What a DAO does with a table. */
    Cell cell(TableName table, DaoReport dao) {
        return Optional.ofNullable(rows.get(table))
                .map(row -> row.get(dao.type()))
                .orElse(Cell.EMPTY);
    }

    /** The name of a table, with its schema where there are several. */
    String nameOf(TableName table) {
        boolean several =
                rows.keySet().stream().map(TableName::schema).distinct().count() > 1;
        return several ? table.schema() + "." + table.name() : table.name();
    }
}
