package dev.pgdbm.error;

/** A lock that another transaction held for longer than {@code lock_timeout}, or under NOWAIT: SQLSTATE 55P03. */
public final class LockNotAvailable extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public LockNotAvailable(FailureReport report) {
        super(report);
    }
}
