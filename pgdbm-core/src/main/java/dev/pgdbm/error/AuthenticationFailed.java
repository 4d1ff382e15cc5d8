package dev.pgdbm.error;

/** A user that the server does not let in: SQLSTATE class 28. */
public final class AuthenticationFailed extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public AuthenticationFailed(FailureReport report) {
        super(report);
    }
}
