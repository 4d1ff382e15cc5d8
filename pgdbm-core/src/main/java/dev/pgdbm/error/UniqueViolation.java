package dev.pgdbm.error;

/** A row whose key exists already: SQLSTATE 23505 of a unique constraint, primary key or unique index. */
public final class UniqueViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public UniqueViolation(FailureReport report) {
        super(report, "unique");
    }
}
