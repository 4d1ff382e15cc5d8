package dev.pgdbm.migration.session;

import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The table {@code schema_migrations} of a schema, and the schema with it, as the Python library makes and reads them.
 *
 * <p>{@code IF NOT EXISTS} is not safe between sessions, and two modules of one schema have different locks: so look first,
 * create, and take the errors of having lost a race for success.
 */
public final class TrackingTable {
    private static final Logger LOG = LoggerFactory.getLogger(TrackingTable.class);
    /** duplicate_schema, duplicate_table, duplicate_object (the row type), unique_violation (of a catalog). */
    private static final Set<String> LOST_RACE = Set.of("42P06", "42P07", "42710", "23505");

    private final MigrationSession session;
    private final Connection connection;
    private final SchemaName schema;

    /**
     * The table of a schema; neither need exist.
     *
     * @param connection that of the session
     */
    public TrackingTable(MigrationSession session, Connection connection, SchemaName schema) {
        this.session = session;
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * A file that was applied.
     *
     * @param filename its name
     * @param checksum of its content when it was applied
     * @param ownModule false if it was recorded without a module, as old versions of the Python library do
     */
    public record Row(String filename, String checksum, boolean ownModule) {}

    /** Makes sure that schema and table exist. */
    public void create() throws SQLException {
        if (!exists("SELECT FROM pg_catalog.pg_namespace WHERE nspname = ?")) {
            createOnce("CREATE SCHEMA %s");
        }
        if (!exists("""
                SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = ? AND c.relname = 'schema_migrations'
                """)) {
            createOnce("""
                    CREATE TABLE %1$s.schema_migrations (
                        id serial PRIMARY KEY,
                        filename varchar(255) NOT NULL,
                        checksum varchar(64) NOT NULL,
                        module_name varchar(100),
                        applied_at timestamp NOT NULL DEFAULT current_timestamp,
                        applied_by varchar(100) DEFAULT current_user,
                        execution_time_ms integer,
                        UNIQUE (filename, module_name));
                    CREATE INDEX idx_schema_migrations_module ON %1$s.schema_migrations (module_name, filename)
                    """);
        }
    }

    private boolean exists(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void createOnce(String sql) throws SQLException {
        try {
            session.execute(sql.formatted(schema.quoted()));
        } catch (SQLException failed) {
            if (!LOST_RACE.contains(String.valueOf(failed.getSQLState()))) {
                throw failed;
            }
            LOG.debug("Somebody else has just created it", failed);
        }
    }

    /** The applied files of a module, in the order in which they were applied, and those recorded without a module. */
    public List<Row> rows(String module) throws SQLException {
        String query = "SELECT filename, checksum, module_name IS NOT NULL FROM %s.schema_migrations"
                + " WHERE module_name = ? OR module_name IS NULL ORDER BY module_name NULLS FIRST, id";
        try (PreparedStatement statement = connection.prepareStatement(query.formatted(schema.quoted()))) {
            statement.setString(1, module);
            try (ResultSet row = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(new Row(row.getString(1), row.getString(2), row.getBoolean(3)));
                }
                return rows;
            }
        }
    }

    /** Records a file as applied; part of the transaction that is open, if one is. */
    public void add(String module, String filename, String checksum, int millis) throws SQLException {
        String insert = "INSERT INTO %s.schema_migrations (module_name, filename, checksum, execution_time_ms)"
                + " VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert.formatted(schema.quoted()))) {
            statement.setString(1, module);
            statement.setString(2, filename);
            statement.setString(3, checksum);
            statement.setInt(4, millis);
            statement.executeUpdate();
        }
    }
}
