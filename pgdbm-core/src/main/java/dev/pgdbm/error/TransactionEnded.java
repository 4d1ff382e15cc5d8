package dev.pgdbm.error;

/** A {@code Transaction}, or a DAO made from it, that was used after its block had ended. */
public final class TransactionEnded extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param use what was attempted, such as {@code Users.byEmail} */
    public TransactionEnded(String use) {
        super("%s: the transaction has ended; use it, and DAOs made from it, only inside its block".formatted(use));
    }
}
