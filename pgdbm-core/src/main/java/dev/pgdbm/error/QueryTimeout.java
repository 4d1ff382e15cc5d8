package dev.pgdbm.error;

/**
 * A statement that ran longer than {@code statement_timeout}, or than its {@code @Timeout}: SQLSTATE 57014.
 *
 * <p>Only the server's text tells it from a cancel request; where {@code lc_messages} is not English, it comes as
 * {@link QueryCancelled}.
 */
public final class QueryTimeout extends QueryCancelled {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public QueryTimeout(FailureReport report) {
        super(report);
    }
}
