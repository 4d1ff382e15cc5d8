package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/**
 * What was being run when something failed.
 *
 * @param statement the id of the statement, such as {@code Users.byEmail}
 * @param schema the schema that it was run in
 */
public record Origin(@Nullable String statement, @Nullable String schema) {
    /** Nothing that has a name, such as opening a connection. */
    public static final Origin UNKNOWN = new Origin(null, null);
}
