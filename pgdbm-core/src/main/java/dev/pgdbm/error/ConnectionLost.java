package dev.pgdbm.error;

/** A connection that could not be made or broke: SQLSTATE class 08, and 57P01 to 57P05; whether the statement took effect is unknown. */
public final class ConnectionLost extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public ConnectionLost(FailureReport report) {
        super(report);
    }
}
