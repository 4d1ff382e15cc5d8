package dev.pgdbm.support;

import java.sql.Connection;
import java.sql.SQLException;

/** What keeps a batch together: a transaction of its own, or nothing where there is one. */
final class BatchTransaction implements AutoCloseable {
    private final Connection connection;
    private final boolean own;
    private boolean committed;

    private BatchTransaction(Connection connection, boolean own) {
        this.connection = connection;
        this.own = own;
    }

    static BatchTransaction begin(Connection connection) throws SQLException {
        boolean own = connection.getAutoCommit();
        if (own) {
            connection.setAutoCommit(false);
        }
        return new BatchTransaction(connection, own);
    }

    void commit() throws SQLException {
        if (own) {
            connection.commit();
        }
        committed = true;
    }

    /** If it cannot roll back, autocommit would commit: then the pool does away with the connection. */
    @Override
    public void close() throws SQLException {
        if (own && !committed) {
            connection.rollback();
        }
        if (own) {
            connection.setAutoCommit(true);
        }
    }
}
