package dev.pgdbm.internal.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** What the driver knows of a connection's transaction without asking the server. */
public final class OpenTransaction {
    private OpenTransaction() {}

    /**
     * Whether it cannot be committed any more: a statement in it has failed, or the connection is gone.
     *
     * @param unlessTheDriverKnows the answer for a connection that is not, and does not wrap, the driver's
     */
    public static boolean isAborted(Connection connection, boolean unlessTheDriverKnows) throws SQLException {
        if (connection.isClosed()) {
            return true;
        }
        return connection.isWrapperFor(BaseConnection.class)
                ? state(connection) == TransactionState.FAILED
                : unlessTheDriverKnows;
    }

    /**
     * Rolls back what was begun by SQL on a connection in autocommit mode, which no pool notices.
     *
     * @return whether there was anything
     */
    public static boolean rolledBack(Connection connection) throws SQLException {
        if (connection.isClosed()
                || !connection.isWrapperFor(BaseConnection.class)
                || state(connection) == TransactionState.IDLE) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        }
        return true;
    }

    private static TransactionState state(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState();
    }
}
