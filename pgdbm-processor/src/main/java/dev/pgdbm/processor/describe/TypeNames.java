package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        return types;
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
                ? Optional.ofNullable(byOid.get(oid)).orElseGet(() -> new SqlType("type " + oid))
                : name(base);
    }

    /** The OID of a type; 0, which is "infer it", for none. */
    int oid(Optional<String> name) {
        return name.map(byName::get).orElse(0);
    }
}
