package dev.pgdbm.internal.transaction;

import dev.pgdbm.internal.execute.SchemaStatements;
import dev.pgdbm.internal.pool.ConnectionSource;
import org.jspecify.annotations.Nullable;

/** Runs work in a transaction of its own. */
public record TransactionRunner(ConnectionSource source, SchemaStatements statements) {
    /**
     * Commits when the work returns, rolls back when it throws anything.
     *
     * @param characteristics a {@code SET TRANSACTION} statement, or nothing
     * @throws X as the work does
     */
    public <R extends @Nullable Object, X extends Exception> R run(String characteristics, BlockWork<R, X> work)
            throws X {
        TransactionConnection transaction =
                TransactionConnection.begin(source, statements.schema().value(), characteristics);
        try {
            R result = new TransactionBlock(transaction, statements).run(work);
            transaction.commit();
            return result;
        } catch (Throwable failure) {
            transaction.rollback(failure);
            throw failure;
        } finally {
            transaction.release();
        }
    }
}
