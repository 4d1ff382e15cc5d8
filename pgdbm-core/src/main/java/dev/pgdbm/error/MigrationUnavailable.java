package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/** What a migration needs around its files could not be had: the lock, the schema, the tracking table, the session itself. */
public final class MigrationUnavailable extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param message which schema and module, and what the server said */
    public MigrationUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
