package dev.pgdbm.processor;

import dev.pgdbm.processor.describe.CheckDatabases;
import dev.pgdbm.processor.describe.CheckDatabases.Effort;
import java.util.Locale;
import java.util.Optional;

/** What was done and how long it took, told under {@code -Apgdbm.verbose=true}. */
final class Progress {
    private final boolean verbose;
    private final long begin = System.nanoTime();
    private int daos;

    Progress(boolean verbose) {
        this.verbose = verbose;
    }

    /** One more DAO is done. */
    void daoDone() {
        daos += 1;
    }

    /** The line to print; empty unless asked for. */
    Optional<String> summary(Effort effort) {
        return verbose
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "pgdbm: %d statements of %d DAOs checked in %.2f s: waited %.2f for PostgreSQL, %.2f for migrations,"
                                + " %.2f for statements",
                        effort.statements(),
                        daos,
                        seconds(System.nanoTime() - begin),
                        seconds(effort.engineNanos()),
                        seconds(effort.migrationNanos()),
                        seconds(effort.statementNanos())))
                : Optional.empty();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
