package dev.pgdbm.error;

/** A setting that is missing, malformed or contradicts another; found before anything is connected to. */
public final class InvalidConfiguration extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and how to put it right */
    public InvalidConfiguration(String message) {
        super(message);
    }
}
