package dev.pgdbm.support;

import dev.pgdbm.error.DuplicateKey;
import dev.pgdbm.error.FutureInTransaction;
import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.error.TooManyRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What runs the statements of a DAO: on a connection of the pool each, or all on that of a transaction. For generated code.
 *
 * <pre>{@code
 * Connection connection = executor.connect(BY_EMAIL);
 * try (PreparedStatement statement = connection.prepareStatement(executor.sql(BY_EMAIL))) {
 *     …
 * } catch (SQLException failure) {
 *     throw executor.failure(BY_EMAIL, connection, failure);
 * } finally {
 *     executor.release(BY_EMAIL, connection);
 * }
 * }</pre>
 */
public interface StatementExecutor {
    /**
     * A connection to run a statement on; to be given back with {@link #release}.
     *
     * @throws PgdbmException if there is none: {@code PoolExhausted}, {@code PoolClosed}, {@code TransactionEnded}, or a
     *     {@code DatabaseFailure} if the server cannot be reached
     */
    Connection connect(DaoStatement statement);

    /** The SQL of a statement for this schema; mostly the same string each time, which the driver's own cache builds on. */
    String sql(DaoStatement statement);

    /** Gives a connection back; never throws, so that it hides no failure. */
    void release(DaoStatement statement, Connection connection);

    /**
     * Runs a statement whose rows are read while they are used, by a server's cursor: in a transaction of its own, which ends when
     * the stream has been read to its end, is closed, or fails, or in the transaction that there is.
     *
     * @param fetchSize how many rows the server sends at once
     * @throws PgdbmException if there is no connection, or the statement fails
     */
    <T extends @Nullable Object> Stream<T> stream(
            DaoStatement statement, int fetchSize, StatementBinder binder, RowReader<T> reader);

    /**
     * Runs the call of a statement on another thread.
     *
     * @throws FutureInTransaction on the executor of a transaction
     */
    <T extends @Nullable Object> CompletableFuture<T> async(DaoStatement statement, Supplier<T> call);

    /** The exception to throw for a failure of a statement. */
    PgdbmException failure(DaoStatement statement, Connection connection, SQLException failure);

    /** The exception to throw if a statement must return a row and returned none. */
    NoRow noRow(DaoStatement statement);

    /** The exception to throw if a statement may return one row and returned more. */
    TooManyRows tooManyRows(DaoStatement statement);

    /** The exception to throw if two rows have the same key of a map. */
    DuplicateKey duplicateKey(DaoStatement statement);

    /**
     * What reads and writes JSON documents of a Java type.
     *
     * @throws InvalidConfiguration if the application has no JSON library
     */
    <T> JsonText<T> json(JsonType<T> type);
}
