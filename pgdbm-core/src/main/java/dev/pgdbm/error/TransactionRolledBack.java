package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/**
 * A transaction that could not be committed because a statement in it had failed, though the block went on to its end.
 *
 * <p>PostgreSQL answers the COMMIT of an aborted transaction with a rollback and no error; this exception is that error. Nothing
 * was written. Let the failure leave the block, or run the statement that may fail in a nested {@code transaction(…)}.
 */
public final class TransactionRolledBack extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param swallowed the failure that aborted the transaction, if it was seen */
    public TransactionRolledBack(@Nullable Throwable swallowed) {
        super(
                "the transaction was rolled back instead of committed: a statement in it had failed and the failure was caught"
                        + " inside the block; let it leave the block, or run that statement in a nested transaction(...)",
                swallowed);
    }
}
