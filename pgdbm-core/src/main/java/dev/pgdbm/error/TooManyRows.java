package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/** A statement that may return one row and returned more. */
public final class TooManyRows extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String statement;
    private final @Nullable String schema;

    /** @param origin the statement and its schema */
    public TooManyRows(Origin origin) {
        super(
                "%s returned more than one row, but its result can hold only one; declare a List, or make the condition unique"
                        .formatted(origin.statement()));
        this.statement = origin.statement();
        this.schema = origin.schema();
    }

    /** The id of the statement, such as {@code Users.byEmail}. */
    public @Nullable String statement() {
        return statement;
    }

    /** The schema that it was run in. */
    public @Nullable String schema() {
        return schema;
    }
}
