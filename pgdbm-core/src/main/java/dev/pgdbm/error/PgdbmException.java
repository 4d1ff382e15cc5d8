package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/**
 * Root of everything that pgdbm throws: unchecked, one subclass per meaning, never carrying parameter values or secrets.
 */
public class PgdbmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that began here. */
    public PgdbmException(String message) {
        super(message);
    }

    /** An exception with the failure that led to it. */
    public PgdbmException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
