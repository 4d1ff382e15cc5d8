package dev.pgdbm.error;

/** A row for which a CHECK constraint is false: SQLSTATE 23514. */
public final class CheckViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public CheckViolation(FailureReport report) {
        super(report, "check");
    }
}
