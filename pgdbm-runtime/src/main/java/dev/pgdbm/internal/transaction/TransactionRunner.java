package dev.pgdbm.internal.transaction;

import dev.pgdbm.internal.execute.SchemaStatements;
import dev.pgdbm.internal.pool.ConnectionSource;
import org.jspecify.annotations.Nullable;

/** Runs work in a transaction of its own. */
public record TransactionRunner(ConnectionSource source, SchemaStatements statements) {
    /**
     * Commits when the work returns, rolls back when it throws anything.
     *
     * @param characteristics what of the transaction is set
     * @throws X as the work does
     */
    public <R extends @Nullable Object, X extends Exception> R run(
            Characteristics characteristics, BlockWork<R, X> work) throws X {
        TransactionConnection transaction =
                TransactionConnection.begin(source, statements.schema().value(), characteristics.sql());
        try {
            R result = new TransactionBlock(transaction, statements, characteristics.readOnly()).run(work);
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
