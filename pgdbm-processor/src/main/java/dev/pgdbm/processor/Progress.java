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
        int asked = effort.count(Phase.STATEMENTS);
        String summary = format(
                "pgdbm checked %d statements of %d DAOs in %.3f s",
                asked + effort.knownStatements(), daos, nanos / 1e9);
        return summary + (effort.count(Phase.ENGINE) == 0 ? ", all known from before" : engine(asked));
    }

    private String engine(int asked) {
        return format(
                ": %d known from before, %d new; %.3f s until PostgreSQL was there, %.3f s for migrations, %.3f s for statements",
                effort.knownStatements(),
                asked,
                effort.seconds(Phase.ENGINE),
                effort.seconds(Phase.MIGRATIONS),
                effort.seconds(Phase.STATEMENTS));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
