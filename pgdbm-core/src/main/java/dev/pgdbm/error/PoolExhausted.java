package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/** A pool from which no connection could be had in time. */
public final class PoolExhausted extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message how long it was waited for, and how the pool is used
     * @param cause what the pool threw
     */
    public PoolExhausted(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
