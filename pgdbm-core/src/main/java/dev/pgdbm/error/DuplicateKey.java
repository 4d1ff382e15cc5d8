package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/** A statement whose rows become a map and that returned two rows of one key. */
public final class DuplicateKey extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String statement;
    private final @Nullable String schema;

    /** @param origin the statement and its schema */
    public DuplicateKey(Origin origin) {
        super(
                "%s returned two rows with the same value in the first column, which is the key of its map; make the column unique, or declare a List"
                        .formatted(origin.statement()));
        this.statement = origin.statement();
        this.schema = origin.schema();
    }

    /** The id of the statement, such as {@code Users.namesById}. */
    public @Nullable String statement() {
        return statement;
    }

    /** The schema that it was run in. */
    public @Nullable String schema() {
        return schema;
    }
}
