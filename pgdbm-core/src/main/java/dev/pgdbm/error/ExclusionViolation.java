package dev.pgdbm.error;

/** A row that conflicts with another under an EXCLUDE constraint: SQLSTATE 23P01. */
public final class ExclusionViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public ExclusionViolation(FailureReport report) {
        super(report, "exclusion");
    }
}
