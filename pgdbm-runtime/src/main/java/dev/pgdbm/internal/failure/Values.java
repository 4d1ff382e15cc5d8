package dev.pgdbm.internal.failure;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Takes the values of parameters and rows out of what the server and the driver say. */
final class Values {
    private static final String DATA_EXCEPTION = "22";

    /** Double quotes, and what other languages of {@code lc_messages} use for them. */
    private static final Pattern QUOTED = Pattern.compile("[\"«»„“][^\"«»„“”]*[\"«»“”]");

    private Values() {}

    /**
     * A message without values: those of class 22 quote them, or have them after a colon, as in {@code invalid input syntax for
     * type integer: "12x"}.
     */
    static String removed(@Nullable String message, SQLException failure) {
        String text = Objects.requireNonNullElse(message, "unknown failure");
        if (!quotesValues(failure)) {
            return text;
        }
        int colon = text.indexOf(':');
        return QUOTED.matcher(colon < 0 ? text : text.substring(0, colon))
                .replaceAll("\"…\"")
                .strip();
    }

    /** The failure itself, or a copy of it if its message, which ends up in stack traces, has values in it. */
    static SQLException removed(SQLException failure, @Nullable ServerErrorMessage server) {
        if (!quotesValues(failure) && !hasDetail(failure, server)) {
            return failure;
        }
        String message = server == null ? failure.getMessage() : server.getMessage();
        SQLException copy = new SQLException(removed(message, failure), failure.getSQLState());
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    /** Only the driver's exceptions quote values; those that pgdbm itself raises while it binds and reads do not. */
    private static boolean quotesValues(SQLException failure) {
        return failure instanceof PSQLException
                && failure.getSQLState() != null
                && failure.getSQLState().startsWith(DATA_EXCEPTION);
    }

    /** The server's DETAIL and CONTEXT repeat whole rows; the driver leaves them out only if asked to. */
    private static boolean hasDetail(SQLException failure, @Nullable ServerErrorMessage server) {
        return server != null
                && failure.getMessage() != null
                && !failure.getMessage().endsWith(Objects.requireNonNullElse(server.getMessage(), ""));
    }
}
