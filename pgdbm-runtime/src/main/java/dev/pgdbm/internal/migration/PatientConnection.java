package dev.pgdbm.internal.migration;

import dev.pgdbm.error.Origin;
import dev.pgdbm.internal.failure.Failures;
import dev.pgdbm.internal.pool.ConnectionSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection whose limits of time are lifted until it is closed: an index may take hours to build, and a lock as long to get.
 *
 * <p>{@code Migrator} itself lifts {@code statement_timeout}, and takes away what files leave in the session.
 */
final class PatientConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PatientConnection.class);
    private static final List<String> LIMITS = List.of("lock_timeout", "idle_in_transaction_session_timeout");
    private static final Origin ORIGIN = new Origin("migrate", null);

    private final Connection connection;
    private final Map<String, String> limits = new LinkedHashMap<>();
    private int socketTimeout;

    private PatientConnection(Connection connection) {
        this.connection = connection;
    }

    static PatientConnection open(ConnectionSource source) {
        PatientConnection opened = new PatientConnection(source.connect());
        try {
            opened.lift();
            return opened;
        } catch (SQLException failure) {
            opened.close();
            throw Failures.of(failure, ORIGIN);
        }
    }

    Connection connection() {
        return connection;
    }

    private void lift() throws SQLException {
        socketTimeout = connection.getNetworkTimeout();
        for (String limit : LIMITS) {
            limits.put(limit, current(limit));
            set(limit, "0");
        }
        connection.setNetworkTimeout(Runnable::run, 0);
    }

    private String current(String limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.current_setting(?)")) {
            statement.setString(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void set(String limit, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.set_config(?, ?, false)")) {
            statement.setString(1, limit);
            statement.setString(2, value);
            statement.execute();
        }
    }

    /** Gives the connection back with its limits; never throws, so that it hides no failure. */
    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed()) {
                restore();
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warn("the connection of a migration could not be given back", failure);
        }
    }

    private void restore() throws SQLException {
        try {
            connection.setNetworkTimeout(Runnable::run, socketTimeout);
            for (Map.Entry<String, String> limit : limits.entrySet()) {
                set(limit.getKey(), limit.getValue());
            }
        } catch (SQLException failure) {
            // Without limits it must not serve anybody else.
            connection.abort(Runnable::run);
            throw failure;
        }
    }
}
