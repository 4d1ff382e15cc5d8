package dev.pgdbm.migration.session;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What JDBC does not tell, but pgJDBC does. */
public final class PostgresDriver {
    private PostgresDriver() {}

    static boolean isInTransaction(Connection connection) throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
    }

    /** What the server said, without the values that its DETAIL may quote; the driver's words if it said nothing. */
    public static ServerError error(SQLException failed) {
        ServerErrorMessage message = failed instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return message == null
                ? new ServerError(String.valueOf(failed.getMessage()), failed.getSQLState(), null, 0)
                : new ServerError(
                        String.valueOf(message.getMessage()),
                        failed.getSQLState(),
                        message.getHint(),
                        message.getPosition());
    }

    /**
     * An error of the server.
     *
     * @param message its primary message
     * @param sqlState its SQLSTATE
     * @param hint its advice
     * @param position in the statement, in code points from 1; 0 if it gave none
     */
    public record ServerError(
            String message,
            @Nullable String sqlState,
            @Nullable String hint,
            int position) {
        /** The message with the SQLSTATE. */
        @Override
        public String toString() {
            return sqlState == null ? message : "%s [%s]".formatted(message, sqlState);
        }
    }
}
