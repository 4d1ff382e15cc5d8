package dev.pgdbm.internal.stream;

import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.RowReader;
import dev.pgdbm.support.StatementBinder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are to be read while they are used.
 *
 * @param sql of the statement, for its schema
 * @param fetchSize how many rows the server sends at once
 */
public record StreamQuery<T extends @Nullable Object>(
        DaoStatement statement, String sql, int fetchSize, StatementBinder binder, RowReader<T> reader) {
    /**
     * Runs it.
     *
     * @param transaction which is ended if the query fails, and else ends with the cursor
     * @throws dev.pgdbm.error.PgdbmException if it fails
     */
    public RowCursor<T> open(StreamTransaction transaction) {
        try {
            return opened(transaction);
        } catch (SQLException failure) {
            RuntimeException thrown = transaction.failure(failure);
            transaction.failed(thrown);
            throw thrown;
        } catch (RuntimeException | Error failure) {
            transaction.failed(failure);
            throw failure;
        }
    }

    // Forward only, without autocommit and with a fetch size, the driver reads by a server's cursor.
    private RowCursor<T> opened(StreamTransaction transaction) throws SQLException {
        PreparedStatement prepared = transaction.connection().prepareStatement(sql);
        try {
            prepared.setFetchSize(fetchSize);
            statement.limit(prepared);
            binder.bind(prepared);
            return new RowCursor<>(this, transaction, prepared, prepared.executeQuery());
        } catch (Throwable failure) {
            close(prepared, failure);
            throw failure;
        }
    }

    private static void close(PreparedStatement prepared, Throwable because) {
        try {
            prepared.close();
        } catch (SQLException failure) {
            because.addSuppressed(failure);
        }
    }
}
