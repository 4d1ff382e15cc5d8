package dev.pgdbm.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a failure that has a SQLSTATE; free of the values of parameters and rows.
 *
 * @param sqlState five characters, as in "PostgreSQL Error Codes"
 * @param message what went wrong, without values
 * @param origin what was being run
 * @param violated the constraint that was violated, if that was it
 * @param routine the function of the server that reported it, which unlike the message is never translated
 * @param cause what the driver threw, or a copy of it without values
 */
public record FailureReport(
        String sqlState,
        String message,
        Origin origin,
        Violated violated,
        @Nullable String routine,
        @Nullable Throwable cause) {

    /** The same with another message. */
    FailureReport saying(String other) {
        return new FailureReport(sqlState, other, origin, violated, routine, cause);
    }

    /** The message of an exception: statement, what, SQLSTATE, schema. */
    String text() {
        String statement = origin.described().map(id -> id + ": ").orElse("");
        String schema = Optional.ofNullable(origin.schema())
                .map(", schema \"%s\""::formatted)
                .orElse("");
        return "%s%s (SQLSTATE %s%s)".formatted(statement, message, sqlState, schema);
    }
}
