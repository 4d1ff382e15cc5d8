package dev.pgdbm.error;

/** A class that was asked for as a DAO and is none, or has no generated implementation. */
public final class InvalidDao extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and how to put it right */
    public InvalidDao(String message) {
        super(message);
    }
}
