package dev.pgdbm.error;

/** Something that the user may not do: SQLSTATE 42501. */
public final class InsufficientPrivilege extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public InsufficientPrivilege(FailureReport report) {
        super(report);
    }
}
