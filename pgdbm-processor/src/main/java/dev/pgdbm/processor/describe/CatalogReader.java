package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.SchemaCatalog.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads the relations of a schema, and those that stand where none should. */
final class CatalogReader {
    private static final String TABLES = """
            SELECT c.relname, array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attname IS NOT NULL)
              FROM pg_catalog.pg_class c
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE c.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ?)
               AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
             GROUP BY c.relname
             ORDER BY c.relname
            """;

    /** Relations of users outside the given schemas; those of extensions may be anywhere. */
    private static final String STRAYS = """
            SELECT n.nspname || '.' || c.relname
              FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
               AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND n.nspname <> ALL (?)
               AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                                WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
                                  AND d.deptype IN ('e', 'a', 'i'))
             ORDER BY 1
            """;

    private final Connection connection;

    CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /** The tables and views of a schema; what made them is for others to know. */
    List<Table> tables(SchemaName schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, schema.value());
            try (ResultSet rows = statement.executeQuery()) {
                List<Table> tables = new ArrayList<>();
                while (rows.next()) {
                    String[] columns = (String[]) rows.getArray(2).getArray();
                    tables.add(new Table(rows.getString(1), List.of(columns), ""));
                }
                return tables;
            }
        }
    }

    /** The names of all functions. */
    List<String> functions() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT proname FROM pg_catalog.pg_proc ORDER BY 1")) {
            return strings(rows);
        }
    }

    private static List<String> strings(ResultSet rows) throws SQLException {
        List<String> strings = new ArrayList<>();
        while (rows.next()) {
            strings.add(rows.getString(1));
        }
        return strings;
    }

    /** Qualified names of what was made outside the schemas. */
    List<String> strays(List<SchemaName> schemas) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STRAYS)) {
            Object[] names = schemas.stream().map(SchemaName::value).toArray();
            statement.setArray(1, connection.createArrayOf("text", names));
            try (ResultSet rows = statement.executeQuery()) {
                return strings(rows);
            }
        }
    }
}
