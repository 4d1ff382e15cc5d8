package dev.pgdbm;

/**
 * Work in a transaction that has no result.
 *
 * @param <X> the checked exception that it throws, if any
 */
@FunctionalInterface
public interface TransactionTask<X extends Exception> {
    /**
     * Does the work.
     *
     * @param transaction to run statements in; not to be used after the task has ended
     * @throws X to roll back; so does any unchecked exception or error
     */
    void run(Transaction transaction) throws X;
}
