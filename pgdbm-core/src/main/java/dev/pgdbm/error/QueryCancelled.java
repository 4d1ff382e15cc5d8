package dev.pgdbm.error;

/** A statement that was cancelled: SQLSTATE 57014. */
public sealed class QueryCancelled extends DatabaseFailure permits QueryTimeout {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public QueryCancelled(FailureReport report) {
        super(report);
    }
}
