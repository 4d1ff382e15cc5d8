package dev.pgdbm.benchmark;

import java.sql.SQLException;

/** A way to load rows, measured both ways: of several rounds the fastest counts, generated and by hand alike. */
final class BulkLoad {
    private static final double NANOS = 1e9;

    private final String name;
    private final int rows;
    private final Loader generated;
    private final Loader byHand;
    private double generatedBest;
    private double byHandBest;

    BulkLoad(String name, int rows, Loader generated, Loader byHand) {
        this.name = name;
        this.rows = rows;
        this.generated = generated;
        this.byHand = byHand;
    }

    /** Loads events into the empty table. */
    @FunctionalInterface
    interface Loader {
        void load(EventSource events) throws SQLException;
    }

    /**
     * Runs both, one after the other, on an empty table each.
     *
     * @param generatedFirst whether the generated one begins, which should alternate
     * @throws IllegalStateException if they do not load the same
     */
    void round(Events table, boolean generatedFirst) throws SQLException {
        Run first = run(table, generatedFirst ? generated : byHand);
        Run second = run(table, generatedFirst ? byHand : generated);
        if (!first.content.equals(second.content)) {
            throw new IllegalStateException(name + ": " + first.content + " and " + second.content);
        }
        generatedBest = Math.max(generatedBest, (generatedFirst ? first : second).rowsPerSecond);
        byHandBest = Math.max(byHandBest, (generatedFirst ? second : first).rowsPerSecond);
    }

    /** Forgets what was measured while the JVM was cold. */
    void forget() {
        generatedBest = 0;
        byHandBest = 0;
    }

    static String header() {
        return "%-24s %12s %16s %18s %7s".formatted("", "rows", "by hand, rows/s", "generated, rows/s", "ratio");
    }

    String line() {
        return "%-24s %,12d %,16.0f %,18.0f %7.2f"
                .formatted(name, rows, byHandBest, generatedBest, generatedBest / byHandBest);
    }

    private Run run(Events table, Loader loader) throws SQLException {
        table.clear();
        long begin = System.nanoTime();
        loader.load(new EventSource(rows));
        double seconds = (System.nanoTime() - begin) / NANOS;
        return new Run(rows / seconds, table.content());
    }

    private record Run(double rowsPerSecond, String content) {}
}
