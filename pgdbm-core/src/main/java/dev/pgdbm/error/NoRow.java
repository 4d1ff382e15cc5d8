package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/** A statement that must return a row and returned none. */
public final class NoRow extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String statement;
    private final @Nullable String schema;

    /** @param origin the statement and its schema */
    public NoRow(Origin origin) {
        super("%s returned no row, but its result must have one; declare Optional or @Nullable if it may be missing"
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
