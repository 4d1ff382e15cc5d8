package dev.pgdbm.embedded;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A new, empty database of an unguessable name, dropped when it is closed; thread-safe. */
public final class ScratchDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScratchDatabase.class);
    private static final int FIRST_WITH_FORCE = 13;

    private final PostgresServer server;
    private final String maintenance;
    private final String name;

    private ScratchDatabase(PostgresServer server, String maintenance, String name) {
        this.server = server;
        this.maintenance = maintenance;
        this.name = name;
    }

    /** Creates one through a connection to another database. */
    static ScratchDatabase on(PostgresServer server, String maintenance) {
        String name = "pgdbm_scratch_" + new BigInteger(128, new SecureRandom()).toString(36);
        ScratchDatabase database = new ScratchDatabase(server, maintenance, name);
        try {
            // template0, as anybody may have put objects into template1, or be connected to it.
            database.execute("CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8'".formatted(name));
            return database;
        } catch (SQLException failure) {
            throw new EngineUnavailable(
                    "%s does not create a database (%s)".formatted(server, failure.getMessage()),
                    "Check that it runs, and that its user has the right CREATEDB",
                    failure);
        }
    }

    /** Its name, safe in SQL without quotes. */
    public String name() {
        return name;
    }

    /**
     * A new connection to it.
     *
     * @throws SQLException if the server refuses it
     */
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    /** Its JDBC URL, without credentials. */
    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    /** Drops it, ending all connections to it; logs a warning if that fails, so as not to hide why it was closed. */
    @Override
    public void close() {
        try {
            drop();
        } catch (SQLException failure) {
            LOG.warn("Could not drop database {} of {}: {}", name, server, failure.getMessage());
        }
    }

    private void drop() throws SQLException {
        if (server.majorVersion() >= FIRST_WITH_FORCE) {
            execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
        } else {
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'".formatted(name));
            execute("DROP DATABASE IF EXISTS " + name);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.connect(maintenance);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String toString() {
        return "database %s of %s".formatted(name, server);
    }
}
