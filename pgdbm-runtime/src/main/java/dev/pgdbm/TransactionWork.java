package dev.pgdbm;

import org.jspecify.annotations.Nullable;

/**
 * Work in a transaction that has a result.
 *
 * @param <R> the result
 * @param <X> the checked exception that it throws, if any
 */
@FunctionalInterface
public interface TransactionWork<R extends @Nullable Object, X extends Exception> {
    /**
     * Does the work.
     *
     * @param transaction to run statements in; not to be used after the work has ended
     * @throws X to roll back; so does any unchecked exception or error
     */
    R run(Transaction transaction) throws X;
}
