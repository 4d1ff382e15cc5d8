package dev.pgdbm.internal.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from; closing a connection gives it back. */
public interface ConnectionSource extends AutoCloseable {
    /**
     * A connection in autocommit mode.
     *
     * @throws dev.pgdbm.error.PgdbmException typed, if there is none
     */
    Connection connect();

    /** Takes away what a script may have left in a session that is ours: settings, locks, temporary tables. */
    void cleanSession(Connection connection) throws SQLException;

    /** Closes what is ours. */
    @Override
    void close();
}
