package dev.pgdbm.error;

/** A transaction that was chosen as the victim of a deadlock: SQLSTATE 40P01; running it again may succeed. */
public final class DeadlockDetected extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public DeadlockDetected(FailureReport report) {
        super(report);
    }
}
