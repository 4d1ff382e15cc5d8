package dev.pgdbm.error;

/** A method that returns a future, called on a DAO of a {@code Transaction}, which is for one thread. */
public final class FutureInTransaction extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param statement the id of the method, such as {@code Users.byEmailLater} */
    public FutureInTransaction(String statement) {
        super(
                "%s returns a future, but a transaction is for one thread; call it on a DAO of the Database, or a method that returns the value"
                        .formatted(statement));
    }
}
