package dev.pgdbm.error;

/** A prepared statement whose result type was changed by DDL, or that is gone: SQLSTATE 0A000 "cached plan must not change result type", and 26000; running the transaction again succeeds. */
public final class StaleStatement extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public StaleStatement(FailureReport report) {
        super(report);
    }
}
