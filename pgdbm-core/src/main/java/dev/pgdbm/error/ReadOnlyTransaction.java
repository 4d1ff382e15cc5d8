package dev.pgdbm.error;

/** A write in a read-only transaction, or on a standby after a failover: SQLSTATE 25006. */
public final class ReadOnlyTransaction extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public ReadOnlyTransaction(FailureReport report) {
        super(report);
    }
}
