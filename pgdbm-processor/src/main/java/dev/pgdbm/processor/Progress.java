package dev.pgdbm.processor;

import dev.pgdbm.processor.describe.Effort;
import dev.pgdbm.processor.describe.Effort.Phase;
import java.util.Locale;

/** What a compilation did and how long it took, told under {@code -Apgdbm.verbose=true}. */
final class Progress {
    private final Effort effort;
    private long nanos;
    private int daos;

    Progress(Effort effort) {
        this.effort = effort;
    }

    /** Counts DAOs, and the time that went into them. */
    void done(int count, long begin) {
        nanos += System.nanoTime() - begin;
        daos += count;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "pgdbm checked %d statements of %d DAOs in %.3f s: %.3f s until PostgreSQL was there, %.3f s for migrations,"
                        + " %.3f s for statements",
                effort.count(Phase.STATEMENTS),
                daos,
                nanos / 1e9,
                effort.seconds(Phase.ENGINE),
                effort.seconds(Phase.MIGRATIONS),
                effort.seconds(Phase.STATEMENTS));
    }
}
