package dev.pgdbm.error;

/** A NULL in a column that forbids it: SQLSTATE 23502. */
public final class NotNullViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public NotNullViolation(FailureReport report) {
        super(report, "not-null");
    }
}
