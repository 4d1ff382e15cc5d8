package dev.pgdbm.support;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.jdbc.PgStatement;

/**
 * How long a statement may take before the driver sends a cancel request; beside the server's own {@code statement_timeout}, and
 * without a trace on the connection.
 *
 * @param milliseconds 0 for no limit
 */
public record StatementTimeout(long milliseconds) {
    /** No limit. */
    static final StatementTimeout NONE = new StatementTimeout(0);

    private static final long SECOND = 1000;

    /** Whether there is a limit. */
    public boolean isLimit() {
        return milliseconds > 0;
    }

    /** JDBC knows seconds only; what is not, and does not wrap, the driver's statement gets them rounded up. */
    void set(PreparedStatement prepared) throws SQLException {
        if (!isLimit()) {
            return;
        }
        if (prepared.isWrapperFor(PgStatement.class)) {
            prepared.unwrap(PgStatement.class).setQueryTimeoutMs(milliseconds);
        } else {
            prepared.setQueryTimeout((int) ((milliseconds + SECOND - 1) / SECOND));
        }
    }
}
