package dev.pgdbm.error;

/** A row that refers to one that does not exist, or is still referred to: SQLSTATE 23503, and 23001 for RESTRICT. */
public final class ForeignKeyViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public ForeignKeyViolation(FailureReport report) {
        super(report, "foreign key");
    }
}
