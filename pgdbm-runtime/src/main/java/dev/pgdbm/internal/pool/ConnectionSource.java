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

    /** Sees to it that nobody is given a connection again once it is given back, if the pool is ours. */
    void evict(Connection connection);

    /** Whether a caller would have to wait for a connection, as far as that can be known. */
    boolean isBusy();

    /** Closes what is ours. */
    @Override
    void close();
}
