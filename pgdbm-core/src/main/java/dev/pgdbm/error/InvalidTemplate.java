package dev.pgdbm.error;

/** A template with a mistake in it, found when it was parsed. */
public final class InvalidTemplate extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where in the template, and how to write it */
    public InvalidTemplate(String message) {
        super(message);
    }
}
