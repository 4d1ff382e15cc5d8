package dev.pgdbm.error;

/** A schema or other SQL name that PostgreSQL would refuse, truncate or reserve; raised before any SQL is sent. */
public final class InvalidName extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong with which name, and what a good one looks like */
    public InvalidName(String message) {
        super(message);
    }
}
