package dev.pgdbm.error;

/** A server that has no connection slot left: SQLSTATE 53300. */
public final class TooManyConnections extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public TooManyConnections(FailureReport report) {
        super(report);
    }
}
