package dev.pgdbm.error;

/** A dynamic statement with a parameter that was not bound, a name that it does not have, or a value of a type that cannot be bound. */
public final class InvalidBinding extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and how to put it right */
    public InvalidBinding(String message) {
        super(message);
    }
}
