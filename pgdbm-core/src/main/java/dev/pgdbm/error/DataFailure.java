package dev.pgdbm.error;

/** A value that does not fit: SQLSTATE class 22, such as a number out of range or text with NUL in it; the value itself is not repeated here. */
public final class DataFailure extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public DataFailure(FailureReport report) {
        super(report);
    }
}
