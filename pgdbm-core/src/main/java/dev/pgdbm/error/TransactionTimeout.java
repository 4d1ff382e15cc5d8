package dev.pgdbm.error;

/** A transaction that was idle or open for longer than the server allows: SQLSTATE 25P03 and 25P04; the connection is gone. */
public final class TransactionTimeout extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public TransactionTimeout(FailureReport report) {
        super(report);
    }
}
