package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalogs of a check database declare about NULL, each object read when a statement first needs it, and once. */
final class DatabaseDeclarations implements NullabilityCatalog {
    private static final String RELATION = "SELECT relname FROM pg_catalog.pg_class WHERE oid = ?";

    /**
     * The columns of a relation and of its children, which may be weaker: nothing enforces a constraint of a foreign table, a child
     * need not have one that is NO INHERIT, and one that is NOT VALID has not looked at older rows.
     */
    private static final String COLUMNS = """
            WITH RECURSIVE family(oid) AS (
                SELECT ?::oid
                 UNION
                SELECT i.inhrelid FROM family f JOIN pg_catalog.pg_inherits i ON i.inhparent = f.oid WHERE ?
            ), domain(oid, base, filled) AS (
                SELECT oid, typbasetype, typnotnull FROM pg_catalog.pg_type WHERE typtype = 'd'
                 UNION
                SELECT d.oid, t.typbasetype, t.typnotnull FROM domain d JOIN pg_catalog.pg_type t ON t.oid = d.base
            )
            SELECT own.attnum,
                   own.attname,
                   root.relname,
                   c.relname,
                   CASE WHEN c.relkind = 'f' THEN 'is of a foreign table, whose constraints nobody enforces'
                        WHEN c.relkind = 'm' THEN 'is of a materialized view, which has no constraints'
                        WHEN c.relkind = 'v' THEN 'is of a view'
                        WHEN EXISTS (SELECT FROM domain d WHERE d.oid = a.atttypid AND d.filled) THEN ''
                        WHEN NOT a.attnotnull THEN 'is declared without NOT NULL'
                        WHEN EXISTS (SELECT FROM pg_catalog.pg_constraint n
                                      WHERE n.conrelid = a.attrelid AND n.contype = 'n' AND a.attnum = ANY (n.conkey)
                                        AND NOT n.convalidated)
                        THEN 'has a NOT NULL that is NOT VALID'
                        ELSE ''
                   END
              FROM pg_catalog.pg_class root
              JOIN pg_catalog.pg_attribute own ON own.attrelid = root.oid AND own.attnum > 0 AND NOT own.attisdropped
              JOIN family f ON true
              JOIN pg_catalog.pg_class c ON c.oid = f.oid
              JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = own.attname AND NOT a.attisdropped
             WHERE root.oid = ?
             ORDER BY c.oid <> root.oid
            """;

    private static final String ROUTINE = """
            SELECT p.proname, p.pronamespace = 'pg_catalog'::regnamespace, p.proisstrict, ARRAY(
                       SELECT t.typname::text
                         FROM unnest(p.proargtypes) WITH ORDINALITY a(type, place)
                         JOIN pg_catalog.pg_type t ON t.oid = a.type
                        ORDER BY a.place)
              FROM pg_catalog.pg_proc p
             WHERE p.oid = ?
            """;

    private static final String OPERATOR = """
            SELECT o.oprname, p.pronamespace = 'pg_catalog'::regnamespace AND o.oprnamespace = p.pronamespace, p.proisstrict, ARRAY(
                       SELECT t.typname::text
                         FROM unnest(p.proargtypes) WITH ORDINALITY a(type, place)
                         JOIN pg_catalog.pg_type t ON t.oid = a.type
                        ORDER BY a.place)
              FROM pg_catalog.pg_operator o
              JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode
             WHERE o.oid = ?
            """;

    private static final String DOMAIN = """
            WITH RECURSIVE base(oid) AS (
                SELECT ?::oid
                 UNION
                SELECT t.typbasetype FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.oid
            )
            SELECT bool_or(t.typnotnull) FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.oid AND t.typtype = 'd'
            """;

    private final CatalogQueries catalogs;
    private final Map<Family, Map<Integer, Column>> columns = new HashMap<>();
    private final Map<Integer, Optional<String>> relations = new HashMap<>();
    private final Map<Integer, Optional<Routine>> functions = new HashMap<>();
    private final Map<Integer, Optional<Routine>> operators = new HashMap<>();
    private final Map<Integer, Boolean> domains = new HashMap<>();

    DatabaseDeclarations(Connection connection) {
        this.catalogs = new CatalogQueries(connection);
    }

    @Override
    public Optional<Column> column(int relation, int column, boolean inherited) {
        Family family = new Family(relation, inherited);
        return Optional.ofNullable(
                columns.computeIfAbsent(family, this::columns).get(column));
    }

    @Override
    public Optional<String> relation(int relation) {
        return relations.computeIfAbsent(relation, oid -> catalogs.first(RELATION, rows -> rows.getString(1), oid));
    }

    @Override
    public Optional<Routine> function(int function) {
        return functions.computeIfAbsent(function, oid -> catalogs.first(ROUTINE, DatabaseDeclarations::routine, oid));
    }

    @Override
    public Optional<Routine> operator(int operator) {
        return operators.computeIfAbsent(operator, oid -> catalogs.first(OPERATOR, DatabaseDeclarations::routine, oid));
    }

    @Override
    public boolean isNotNullDomain(int type) {
        return domains.computeIfAbsent(
                type,
                oid -> catalogs.first(DOMAIN, rows -> rows.getBoolean(1), oid).orElse(false));
    }

    private Map<Integer, Column> columns(Family family) {
        Map<Integer, Column> found = new HashMap<>();
        catalogs.all(
                        COLUMNS,
                        row -> Map.entry(row.getInt(1), column(row)),
                        family.relation(),
                        family.inherited(),
                        family.relation())
                .forEach(column -> found.merge(
                        column.getKey(),
                        column.getValue(),
                        (known, more) -> known.weakness().isEmpty() ? more : known));
        return found;
    }

    private static Column column(ResultSet rows) throws SQLException {
        String relation = rows.getString(3);
        String member = rows.getString(4);
        String weakness = rows.getString(5);
        boolean inherits = !weakness.isEmpty() && !relation.equals(member);
        return new Column(
                member,
                rows.getString(2),
                inherits ? "%s (it inherits from \"%s\")".formatted(weakness, relation) : weakness);
    }

    private static Routine routine(ResultSet rows) throws SQLException {
        String[] arguments = (String[]) rows.getArray(4).getArray();
        return new Routine(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3), List.of(arguments));
    }

    private record Family(int relation, boolean inherited) {}
}
