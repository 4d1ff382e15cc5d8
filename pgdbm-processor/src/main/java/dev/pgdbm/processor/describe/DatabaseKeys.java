package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.cardinality.CardinalityCatalog;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the catalogs of a check database declare about uniqueness, each object read when a statement first needs it, and once. */
final class DatabaseKeys implements CardinalityCatalog {
    private static final String RELATION = "SELECT relname FROM pg_catalog.pg_class WHERE oid = ?";

    /**
     * Unique indexes, primary key first. That of a partitioned table covers its partitions, but that of a table with children covers
     * its own rows only. An exclusion constraint, which WITHOUT OVERLAPS is one too, has its own idea of equal rows.
     */
    private static final String KEYS = """
            SELECT c.relname,
                   ARRAY(SELECT key FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(key, place)
                          WHERE place <= i.indnkeyatts ORDER BY place)::int[],
                   ARRAY(SELECT a.attname FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(key, place)
                           JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = key
                          WHERE place <= i.indnkeyatts ORDER BY place)::text[],
                   ARRAY(SELECT o.opcfamily FROM unnest(i.indclass::oid[]) WITH ORDINALITY k(class, place)
                           JOIN pg_catalog.pg_opclass o ON o.oid = class ORDER BY place)::int8[],
                   ARRAY(SELECT sorted FROM unnest(i.indcollation::oid[]) WITH ORDINALITY k(sorted, place)
                          ORDER BY place)::int8[]
              FROM pg_catalog.pg_index i
              JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
              JOIN pg_catalog.pg_class r ON r.oid = i.indrelid
              JOIN pg_catalog.pg_am m ON m.oid = c.relam
             WHERE i.indrelid = ? AND m.amname = 'btree'
               AND i.indisunique AND i.indimmediate AND i.indisvalid AND NOT i.indisexclusion
               AND i.indpred IS NULL AND i.indexprs IS NULL
               AND (r.relkind = 'p' OR NOT ? OR NOT EXISTS (
                       SELECT FROM pg_catalog.pg_inherits h WHERE h.inhparent = r.oid))
             ORDER BY NOT i.indisprimary, c.relname
            """;

    /** Between dates and times of different types, equality depends on the time zone, in which an hour may be missing. */
    private static final String FAMILIES = """
            SELECT a.amopfamily
              FROM pg_catalog.pg_amop a
              JOIN pg_catalog.pg_am m ON m.oid = a.amopmethod
              JOIN pg_catalog.pg_opfamily f ON f.oid = a.amopfamily
              JOIN pg_catalog.pg_operator o ON o.oid = a.amopopr
              JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode
             WHERE a.amopopr = ? AND m.amname = 'btree' AND a.amopstrategy = 3 AND a.amoppurpose = 's'
               AND p.proisstrict AND p.provolatile <> 'v'
               AND (a.amoplefttype = a.amoprighttype OR f.opfname IN ('integer_ops', 'float_ops', 'text_ops'))
            """;

    private static final String DETERMINISTIC = "SELECT collisdeterministic FROM pg_catalog.pg_collation WHERE oid = ?";

    private static final String VOLATILE = "SELECT provolatile = 'v' FROM pg_catalog.pg_proc WHERE oid = ?";

    /** BEFORE or INSTEAD OF, for each row, on INSERT or on the UPDATE of ON CONFLICT; bits as in {@code pg_trigger.h}. */
    private static final String LEAVING_OUT = """
            WITH RECURSIVE family(oid) AS (
                SELECT ?::oid
                 UNION
                SELECT i.inhrelid FROM family f JOIN pg_catalog.pg_inherits i ON i.inhparent = f.oid
            )
            SELECT EXISTS (
                SELECT FROM family f JOIN pg_catalog.pg_trigger t ON t.tgrelid = f.oid
                 WHERE t.tgtype & 1 <> 0 AND t.tgtype & (2 | 64) <> 0 AND t.tgtype & (4 | 16) <> 0)
            """;

    private final CatalogQueries catalogs;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Members, List<UniqueKey>> keys = new HashMap<>();
    private final Map<Integer, Set<Integer>> families = new HashMap<>();
    private final Map<Integer, Boolean> deterministic = new HashMap<>();
    private final Map<Integer, Boolean> volatilities = new HashMap<>();
    private final Map<Integer, Boolean> leavingOut = new HashMap<>();

    DatabaseKeys(Connection connection) {
        this.catalogs = new CatalogQueries(connection);
    }

    @Override
    public String relationName(int relation) {
        return names.computeIfAbsent(
                relation,
                oid -> catalogs.first(RELATION, row -> row.getString(1), oid).orElse(""));
    }

    @Override
    public List<UniqueKey> uniqueKeys(int relation, boolean inherited) {
        return keys.computeIfAbsent(
                new Members(relation, inherited), unused -> catalogs.all(KEYS, DatabaseKeys::key, relation, inherited));
    }

    @Override
    public Set<Integer> equalityFamilies(int operator) {
        return families.computeIfAbsent(operator, oid -> Set.copyOf(catalogs.all(FAMILIES, row -> row.getInt(1), oid)));
    }

    @Override
    public boolean isDeterministic(int collation) {
        return collation == 0 || deterministic.computeIfAbsent(collation, oid -> isTrue(DETERMINISTIC, oid, false));
    }

    @Override
    public boolean isVolatile(int function) {
        return volatilities.computeIfAbsent(function, oid -> isTrue(VOLATILE, oid, true));
    }

    @Override
    public boolean mayLeaveOut(int relation) {
        return leavingOut.computeIfAbsent(relation, oid -> isTrue(LEAVING_OUT, oid, true));
    }

    private boolean isTrue(String sql, int oid, boolean otherwise) {
        return catalogs.first(sql, row -> row.getBoolean(1), oid).orElse(otherwise);
    }

    private static UniqueKey key(ResultSet row) throws SQLException {
        Integer[] numbers = (Integer[]) array(row, 2);
        String[] columns = (String[]) array(row, 3);
        Long[] families = (Long[]) array(row, 4);
        Long[] collations = (Long[]) array(row, 5);
        List<KeyColumn> key = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            key.add(new KeyColumn(numbers[i], columns[i], families[i].intValue(), collations[i].intValue()));
        }
        return new UniqueKey(row.getString(1), key);
    }

    private static Object[] array(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return (Object[]) array.getArray();
    }

    private record Members(int relation, boolean inherited) {}
}
