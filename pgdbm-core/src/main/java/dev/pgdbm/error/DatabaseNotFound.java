package dev.pgdbm.error;

/** A database that does not exist: SQLSTATE 3D000. */
public final class DatabaseNotFound extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public DatabaseNotFound(FailureReport report) {
        super(report);
    }
}
