package dev.pgdbm.error;

/** A pool that was used after it had been closed. */
public final class PoolClosed extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /** @param pool which pool, without secrets */
    public PoolClosed(String pool) {
        super("%s has been closed".formatted(pool));
    }
}
