package dev.pgdbm.error;

/**
 * A statement of a {@code Transaction} that was run, or a stream of it that was read, while rows were being copied on its connection,
 * which takes nothing else until that ends.
 */
public final class CopyInProgress extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /**
     * @param use what was attempted, such as {@code Users.all}
     * @param copy the id of the method that copies, such as {@code Users.load}
     */
    public CopyInProgress(String use, String copy) {
        super(
                "%s: the connection of this transaction is busy with the rows of %s; read what these need before, or from a DAO of the Database"
                        .formatted(use, copy));
    }
}
