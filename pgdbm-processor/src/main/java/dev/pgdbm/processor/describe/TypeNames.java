package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of a database by OID, read once. */
final class TypeNames {
    /** Types of PostgreSQL and of extensions go by their names alone, whatever schema an extension is in. */
    private static final String TYPES = """
            SELECT t.oid::int, t.typname,
                   n.nspname = 'pg_catalog' OR EXISTS (
                       SELECT FROM pg_catalog.pg_depend d
                        WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid IN (t.oid, t.typelem)
                          AND d.deptype = 'e'),
                   n.nspname,
                   t.typbasetype::int,
                   t.typtype = 'e',
                   ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e
                          WHERE e.enumtypid IN (t.oid, t.typelem) ORDER BY e.enumsortorder)
              FROM pg_catalog.pg_type t
              JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            """;

    /** Of composite types, and of tables and views, whose rows are such values. */
    private static final String ATTRIBUTES = """
            SELECT t.oid::int, t.typarray::int, a.attname, a.atttypid::int
              FROM pg_catalog.pg_type t
              JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
              JOIN pg_catalog.pg_attribute a ON a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
             ORDER BY t.oid, a.attnum
            """;

    private final Map<Integer, List<TypedName>> attributes = new HashMap<>();
    private final Map<Integer, List<TypedName>> elementAttributes = new HashMap<>();
    private final Map<Integer, SqlType> byOid = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Integer, Integer> bases = new HashMap<>();

    private TypeNames() {}

    /** @param own the module's schema, which templates call {@code <<schema>>} */
    static TypeNames read(Connection connection, SchemaName own) throws SQLException {
        TypeNames types = new TypeNames();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TYPES)) {
            while (rows.next()) {
                String name = rows.getString(2);
                String schema = rows.getString(4).equals(own.value()) ? "<<schema>>" : rows.getString(4);
                types.add(rows, rows.getBoolean(3) ? name : schema + "." + name);
            }
        }
        types.readAttributes(connection);
        return types;
    }

    private void readAttributes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ATTRIBUTES)) {
            while (rows.next()) {
                TypedName attribute = new TypedName(rows.getString(3), rows.getInt(4));
                attributes
                        .computeIfAbsent(rows.getInt(1), oid -> new ArrayList<>())
                        .add(attribute);
                elementAttributes
                        .computeIfAbsent(rows.getInt(2), oid -> new ArrayList<>())
                        .add(attribute);
            }
        }
    }

    private void add(ResultSet row, String name) throws SQLException {
        int oid = row.getInt(1);
        String[] labels = (String[]) row.getArray(7).getArray();
        byOid.put(oid, new SqlType(name, kind(labels, row.getBoolean(6)), List.of(labels)));
        byName.put(name, oid);
        if (row.getInt(5) != 0) {
            bases.put(oid, row.getInt(5));
        }
    }

    private static SqlType.Kind kind(String[] labels, boolean isEnum) {
        if (labels.length == 0) {
            return SqlType.Kind.OTHER;
        }
        return isEnum ? SqlType.Kind.ENUM : SqlType.Kind.ENUM_ARRAY;
    }

    /** The type of an OID; of a domain, the one that it is based on, as the server itself says of columns. */
    SqlType name(int oid) {
        Integer base = bases.get(oid);
        return base == null
                ? Optional.ofNullable(byOid.get(oid))
                        .map(type -> withAttributes(type, oid))
                        .orElseGet(() -> new SqlType("type " + oid))
                : name(base);
    }

    /** No composite type contains itself. */
    private SqlType withAttributes(SqlType type, int oid) {
        if (attributes.containsKey(oid)) {
            return new SqlType(type.name(), SqlType.Kind.COMPOSITE, List.of(), typed(oid, attributes));
        }
        return elementAttributes.containsKey(oid)
                ? new SqlType(type.name(), SqlType.Kind.COMPOSITE_ARRAY, List.of(), typed(oid, elementAttributes))
                : type;
    }

    private List<SqlType.Attribute> typed(int oid, Map<Integer, List<TypedName>> names) {
        return names.getOrDefault(oid, List.of()).stream()
                .map(attribute -> new SqlType.Attribute(attribute.name(), name(attribute.type())))
                .toList();
    }

    /** The OID of a type; 0, which is "infer it", for none. */
    int oid(Optional<String> name) {
        return name.map(byName::get).orElse(0);
    }

    /** @param type its OID */
    private record TypedName(String name, int type) {}
}
