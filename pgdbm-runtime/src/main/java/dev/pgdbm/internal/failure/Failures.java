package dev.pgdbm.internal.failure;

import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.FailureReport;
import dev.pgdbm.error.Origin;
import dev.pgdbm.error.QueryCancelled;
import dev.pgdbm.error.SqlStates;
import dev.pgdbm.internal.value.FailedElement;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Makes the exception for what the driver threw. */
public final class Failures {
    private static final String GENERAL_ERROR = "HY000";
    private static final String SYNTAX_OR_ACCESS = "42";

    private Failures() {}

    /**
     * The exception for a failure.
     *
     * @param origin what was being run
     */
    public static DatabaseFailure of(SQLException failure, Origin origin) {
        return failure instanceof FailedElement failed
                ? of(failed.failure(), origin.of(failed.index()), "")
                : of(failure, origin, "");
    }

    /**
     * The exception for a failure to connect.
     *
     * @param target what to, without secrets
     */
    public static DatabaseFailure connecting(SQLException failure, String target) {
        return of(failure, Origin.UNKNOWN, "cannot connect to %s: %s".formatted(target, network(failure)));
    }

    /**
     * The exception for a failure of a statement with a time limit, which the driver enforces by cancelling: the server takes that for
     * the user's wish.
     *
     * @param limit in milliseconds
     */
    public static DatabaseFailure limited(SQLException failure, Origin origin, long limit) {
        DatabaseFailure plain = of(failure, origin);
        return plain.getClass() == QueryCancelled.class
                ? of(failure, origin, "statement timeout of %d ms: ".formatted(limit))
                : plain;
    }

    private static DatabaseFailure of(SQLException thrown, Origin origin, String attempt) {
        SQLException failure = reported(thrown);
        @Nullable ServerErrorMessage server = server(failure);
        return SqlStates.failure(new FailureReport(
                sqlState(failure),
                attempt + message(failure, server),
                origin,
                Violations.of(sqlState(failure), server),
                server == null ? null : server.getRoutine(),
                Values.removed(failure, server)));
    }

    /** What the network said, of which the driver only says that the connection attempt failed. */
    private static String network(SQLException failure) {
        return failure.getCause() instanceof IOException reason && !(reason instanceof ConnectException)
                ? "%s: %s: ".formatted(reason.getClass().getSimpleName(), reason.getMessage())
                : "";
    }

    /** That of a batch quotes the statement with its values, and comes before the one that tells what happened. */
    private static SQLException reported(SQLException thrown) {
        SQLException next = thrown.getNextException();
        return thrown instanceof BatchUpdateException && next != null ? next : thrown;
    }

    private static @Nullable ServerErrorMessage server(SQLException failure) {
        return failure instanceof PSQLException reported ? reported.getServerErrorMessage() : null;
    }

    private static String sqlState(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState()).orElse(GENERAL_ERROR);
    }

    private static String message(SQLException failure, @Nullable ServerErrorMessage server) {
        if (server == null) {
            return Values.removed(failure.getMessage(), failure);
        }
        String text = Values.removed(server.getMessage(), failure);
        boolean hinted = server.getHint() != null && sqlState(failure).startsWith(SYNTAX_OR_ACCESS);
        return hinted ? text + "; hint: " + server.getHint() : text;
    }
}
