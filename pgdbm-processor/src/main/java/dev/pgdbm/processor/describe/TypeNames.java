package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.model.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types of a database by OID, read once. */
final class TypeNames {
    private static final String TYPES = """
            SELECT t.oid::int, t.typname, n.nspname
              FROM pg_catalog.pg_type t
              JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            """;

    private final Map<Integer, SqlType> byOid = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    private TypeNames() {}

    static TypeNames read(Connection connection) throws SQLException {
        TypeNames types = new TypeNames();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TYPES)) {
            while (rows.next()) {
                types.add(rows.getInt(1), rows.getString(2), rows.getString(3));
            }
        }
        return types;
    }

    private void add(int oid, String name, String schema) {
        String qualified = schema.equals("pg_catalog") ? name : schema + "." + name;
        byOid.put(oid, new SqlType(qualified));
        byName.put(qualified, oid);
    }

    SqlType name(int oid) {
        return Optional.ofNullable(byOid.get(oid)).orElseGet(() -> new SqlType("type " + oid));
    }

    /** The OID of a type; 0, which is "infer it", for none. */
    int oid(Optional<String> name) {
        return name.map(byName::get).orElse(0);
    }
}
