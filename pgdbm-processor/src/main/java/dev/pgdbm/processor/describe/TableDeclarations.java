package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.use.TableCatalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tables of a check database demand of rows, each read when a statement first changes it, and once. */
final class TableDeclarations implements TableCatalog {
    /** Bits of {@code pg_trigger.tgtype}: ROW is 1, BEFORE 2, INSERT 4, UPDATE 16. A partition may have triggers of its own. */
    private static final String REQUIRED = """
            WITH RECURSIVE root(oid) AS (
                SELECT unnest(?::oid[])
            ), family(oid) AS (
                SELECT oid FROM root
                 UNION
                SELECT i.inhrelid FROM family f JOIN pg_catalog.pg_inherits i ON i.inhparent = f.oid
            ), domain(oid, base, filled) AS (
                SELECT oid, typbasetype, typnotnull FROM pg_catalog.pg_type WHERE typtype = 'd'
                 UNION
                SELECT d.oid, t.typbasetype, t.typnotnull FROM domain d JOIN pg_catalog.pg_type t ON t.oid = d.base
            ), filler(type) AS (
                SELECT t.tgtype FROM family f JOIN pg_catalog.pg_trigger t ON t.tgrelid = f.oid
                 WHERE t.tgtype & 3 = 3 AND NOT t.tgisinternal AND t.tgenabled <> 'D'
            )
            SELECT a.attnum, a.attname,
                   EXISTS (SELECT FROM filler WHERE type & 4 <> 0),
                   EXISTS (SELECT FROM filler WHERE type & 16 <> 0)
              FROM root
              JOIN pg_catalog.pg_class c ON c.oid = root.oid
              JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE c.relkind IN ('r', 'p') AND a.attgenerated = ''
               AND (a.attnotnull OR EXISTS (SELECT FROM domain d WHERE d.oid = a.atttypid AND d.filled))
            """;

    private final CatalogQueries catalogs;
    private final Map<Integer, List<Required>> tables = new HashMap<>();

    TableDeclarations(CatalogQueries catalogs) {
        this.catalogs = catalogs;
    }

    @Override
    public Map<Integer, String> required(int relation, Command command) {
        Map<Integer, String> columns = new TreeMap<>();
        tables
                .computeIfAbsent(relation, oid -> catalogs.about(List.of(oid), REQUIRED, TableDeclarations::column))
                .stream()
                .filter(column -> !column.filledBy(command))
                .forEach(column -> columns.put(column.number(), column.name()));
        return columns;
    }

    private static Required column(ResultSet row) throws SQLException {
        return new Required(row.getInt(1), row.getString(2), row.getBoolean(3), row.getBoolean(4));
    }

    private record Required(int number, String name, boolean filledOnInsert, boolean filledOnUpdate) {
        boolean filledBy(Command command) {
            return command == Command.INSERT ? filledOnInsert : filledOnUpdate;
        }
    }
}
