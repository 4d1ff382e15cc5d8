package dev.pgdbm.error;

/** A statement in a transaction in which an earlier one failed: SQLSTATE 25P02; only a rollback helps. */
public final class TransactionAborted extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public TransactionAborted(FailureReport report) {
        super(report);
    }
}
