package dev.pgdbm.migration.session;

import dev.pgdbm.error.MigrationUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A connection while it migrates: in autocommit, without a statement timeout; closing gives it back as it was. */
public final class MigrationSession implements AutoCloseable {
    /** Settings of the session that a RESET would lose, its user and its role last: they decide what may be set. */
    private static final String SETTINGS = """
            SELECT name, setting FROM (
                SELECT 1 AS place, name, setting FROM pg_catalog.pg_settings
                WHERE source = 'session' AND context IN ('user', 'superuser') AND setting IS NOT NULL
                  AND name NOT LIKE 'transaction\\_%'
                UNION ALL
                SELECT 2, 'session_authorization', pg_catalog.current_setting('session_authorization')
                UNION ALL
                SELECT 3, 'role', pg_catalog.current_setting('role')) AS saved
            ORDER BY place
            """;

    /** DISCARD ALL in its parts, without the one that would release the lock of the migration. */
    private static final String DISCARD = "CLOSE ALL; UNLISTEN *; DEALLOCATE ALL; DISCARD TEMP; DISCARD SEQUENCES";

    private static final String NO_TIMEOUT = "SET statement_timeout = 0";

    private final Connection connection;
    private final boolean autocommit;
    private final List<Setting> settings;
    private boolean changed;

    private record Setting(String name, String value) {}

    private MigrationSession(Connection connection, boolean autocommit, List<Setting> settings) {
        this.connection = connection;
        this.autocommit = autocommit;
        this.settings = settings;
    }

    /**
     * Takes a connection over.
     *
     * @throws MigrationUnavailable if it is in a transaction, which autocommit would commit
     */
    public static MigrationSession open(Connection connection) throws SQLException {
        if (PostgresDriver.isInTransaction(connection)) {
            throw new MigrationUnavailable("the connection is in a transaction; end it before migrating", null);
        }
        boolean autocommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        MigrationSession session = new MigrationSession(connection, autocommit, settings(connection));
        session.execute(NO_TIMEOUT);
        return session;
    }

    private static List<Setting> settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SETTINGS)) {
            List<Setting> settings = new ArrayList<>();
            while (rows.next()) {
                settings.add(new Setting(rows.getString(1), rows.getString(2)));
            }
            return List.copyOf(settings);
        }
    }

    /** Sends a statement of a file, which may change the session. */
    public void run(String sql) throws SQLException {
        changed = true;
        execute(sql);
    }

    /** Sends a statement as it is: no parameters, no JDBC escapes. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Runs work in a transaction; whatever goes wrong rolls it back. */
    public <T> T transaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (Throwable failed) {
            rollback(failed);
            throw failed;
        }
    }

    private void rollback(Throwable failed) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    /** Undoes what a file did by SET, within the transaction that may be open: the record of it must not be made as its role. */
    public void resetSettings() throws SQLException {
        restoreSettings();
        execute(NO_TIMEOUT);
    }

    /** Drops what files left behind: settings, temporary tables, cursors, prepared statements, LISTEN. */
    public void reset() throws SQLException {
        discard();
        resetSettings();
    }

    private void discard() throws SQLException {
        if (changed) {
            execute(DISCARD);
        }
        changed = false;
    }

    private void restoreSettings() throws SQLException {
        execute("SET SESSION AUTHORIZATION DEFAULT; RESET ALL");
        for (Setting setting : settings) {
            restore(setting);
        }
    }

    private void restore(Setting setting) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.set_config(?, ?, false)")) {
            statement.setString(1, setting.name());
            statement.setString(2, setting.value());
            statement.execute();
        }
    }

    /** Gives the connection back. */
    @Override
    public void close() throws SQLException {
        try {
            discard();
            restoreSettings();
        } finally {
            connection.setAutoCommit(autocommit);
        }
    }

    /** Something to do in a transaction. */
    public interface Work<T> {
        /** Does it; throwing rolls it back. */
        T run() throws SQLException;
    }
}
