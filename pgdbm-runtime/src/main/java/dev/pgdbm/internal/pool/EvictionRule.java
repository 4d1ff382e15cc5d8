package dev.pgdbm.internal.pool;

import com.zaxxer.hikari.SQLExceptionOverride;
import dev.pgdbm.error.Origin;
import dev.pgdbm.error.StaleStatement;
import dev.pgdbm.internal.failure.Failures;
import java.sql.SQLException;

/** Which failures make a connection useless, where HikariCP's own rule is wrong. */
final class EvictionRule implements SQLExceptionOverride {
    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            // The server has ended the session.
            case "25P03", "25P04" -> Override.MUST_EVICT;
            // "feature not supported" is mostly the user's mistake (brettwooldridge/HikariCP#1003).
            case "0A000" -> isStalePlan(failure) ? Override.CONTINUE_EVICT : Override.DO_NOT_EVICT;
            default -> Override.CONTINUE_EVICT;
        };
    }

    private static boolean isStalePlan(SQLException failure) {
        return Failures.of(failure, Origin.UNKNOWN) instanceof StaleStatement;
    }
}
