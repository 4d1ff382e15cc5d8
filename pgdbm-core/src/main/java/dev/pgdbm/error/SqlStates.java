package dev.pgdbm.error;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * THE table from SQLSTATE to exception: whole codes, and prefixes (classes) for what they share; the longest wins.
 *
 * <p>Adding a meaning is adding a class and its row here.
 */
public final class SqlStates {
    private static final int LENGTH = 5;

    private static final Map<String, Function<FailureReport, DatabaseFailure>> FAILURES = Map.ofEntries(
            entry("08", ConnectionLost::new),
            entry("0A000", SqlStates::unsupported),
            entry("22", DataFailure::new),
            entry("23001", ForeignKeyViolation::new),
            entry("23502", NotNullViolation::new),
            entry("23503", ForeignKeyViolation::new),
            entry("23505", UniqueViolation::new),
            entry("23514", CheckViolation::new),
            entry("23P01", ExclusionViolation::new),
            entry("25006", ReadOnlyTransaction::new),
            entry("25P02", TransactionAborted::new),
            entry("25P03", TransactionTimeout::new),
            entry("25P04", TransactionTimeout::new),
            entry("26000", StaleStatement::new),
            entry("28", AuthenticationFailed::new),
            entry("3D000", DatabaseNotFound::new),
            entry("40001", SerializationFailure::new),
            entry("40P01", DeadlockDetected::new),
            entry("42501", InsufficientPrivilege::new),
            entry("42P01", UndefinedTable::new),
            entry("53300", TooManyConnections::new),
            entry("55P03", LockNotAvailable::new),
            entry("57014", SqlStates::cancelled),
            entry("57P", ConnectionLost::new));

    private SqlStates() {}

    /** The exception for a failure; a plain {@link DatabaseFailure} if its SQLSTATE is not in the table. */
    public static DatabaseFailure failure(FailureReport report) {
        for (int length = LENGTH; length >= 2; length--) {
            Function<FailureReport, DatabaseFailure> found = FAILURES.get(prefix(report.sqlState(), length));
            if (found != null) {
                return found.apply(report);
            }
        }
        return new DatabaseFailure(report);
    }

    /** The codes and prefixes in the table. */
    static Set<String> codes() {
        return FAILURES.keySet();
    }

    private static String prefix(String sqlState, int length) {
        return sqlState.substring(0, Math.min(length, sqlState.length()));
    }

    private static DatabaseFailure unsupported(FailureReport report) {
        boolean stale = "RevalidateCachedQuery".equals(report.routine())
                || report.message().contains("cached plan must not change result type");
        return stale ? new StaleStatement(report) : new DatabaseFailure(report);
    }

    private static DatabaseFailure cancelled(FailureReport report) {
        return report.message().contains("statement timeout") ? new QueryTimeout(report) : new QueryCancelled(report);
    }
}
