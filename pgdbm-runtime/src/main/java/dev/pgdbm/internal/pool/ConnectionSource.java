package dev.pgdbm.internal.pool;

import java.sql.Connection;

/** Where connections come from; closing a connection gives it back. */
public interface ConnectionSource extends AutoCloseable {
    /**
     * A connection in autocommit mode.
     *
     * @throws dev.pgdbm.error.PgdbmException typed, if there is none
     */
    Connection connect();

    /** Closes what is ours. */
    @Override
    void close();
}
