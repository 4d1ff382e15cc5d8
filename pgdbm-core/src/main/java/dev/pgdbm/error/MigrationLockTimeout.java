package dev.pgdbm.error;

import java.time.Duration;

/** Somebody else has been migrating the same module for longer than this migration was willing to wait. */
public final class MigrationLockTimeout extends PgdbmException {
    private static final long serialVersionUID = 1L;

    /**
     * @param module the module whose lock is held
     * @param waited how long this migration has waited
     * @param holder who holds the lock, as far as the server tells
     */
    public MigrationLockTimeout(String module, Duration waited, String holder) {
        super("waited %d s for the migration lock of module \"%s\", which is held by %s"
                .formatted(waited.toSeconds(), module, holder));
    }
}
