package dev.pgdbm.embedded;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A new, empty database of an unguessable name, dropped when it is closed; thread-safe. */
public final class ScratchDatabase implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ScratchDatabase.class.getName());
    private static final int FIRST_WITH_FORCE = 13;

    private final PostgresServer server;
    private final String name;
    private final Drop drop;

    /** How it is dropped. */
    @FunctionalInterface
    private interface Drop {
        void run() throws SQLException;
    }

    private ScratchDatabase(PostgresServer server, String name, Drop drop) {
        this.server = server;
        this.name = name;
        this.drop = drop;
    }

    /** A name that nobody can guess. */
    static String newName() {
        return "pgdbm_scratch_" + new BigInteger(128, new SecureRandom()).toString(36);
    }

    /** One that a server has made in its own way, and drops so. */
    static ScratchDatabase made(PostgresServer server, String name, Runnable drop) {
        return new ScratchDatabase(server, name, drop::run);
    }

    /** Creates one through a connection to another database. */
    static ScratchDatabase on(PostgresServer server, String maintenance) {
        String name = newName();
        try {
            // template0, as anybody may have put objects into template1, or be connected to it.
            execute(server, maintenance, "CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8'".formatted(name));
            return new ScratchDatabase(server, name, () -> drop(server, maintenance, name));
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
            drop.run();
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "Could not drop database " + name + " of " + server + ": " + failure.getMessage());
        }
    }

    private static void drop(PostgresServer server, String maintenance, String name) throws SQLException {
        if (server.majorVersion() >= FIRST_WITH_FORCE) {
            execute(server, maintenance, "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
        } else {
            String connected = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'";
            execute(server, maintenance, connected.formatted(name));
            execute(server, maintenance, "DROP DATABASE IF EXISTS " + name);
        }
    }

    private static void execute(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String toString() {
        return "database %s of %s".formatted(name, server);
    }
}
