package dev.pgdbm.processor.describe;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long what took; grows while a compilation runs. */
public final class Effort {
    /** What takes time. */
    public enum Phase {
        /** Waiting for the server to accept connections. */
        ENGINE,
        /** Making a database and applying migrations to it. */
        MIGRATIONS,
        /** Preparing statements. */
        STATEMENTS
    }

    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private final Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
    private int known;

    <T> T measure(Phase phase, Supplier<T> work) {
        long begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(phase, System.nanoTime() - begin, Long::sum);
            counts.merge(phase, 1, Integer::sum);
        }
    }

    /** Counts a statement about which nobody had to ask. */
    void known() {
        known += 1;
    }

    /** The number of statements about which nobody had to ask. */
    public int knownStatements() {
        return known;
    }

    /** The seconds that a phase took in all. */
    public double seconds(Phase phase) {
        return nanos.getOrDefault(phase, 0L) / 1e9;
    }

    /** How often it was gone through. */
    public int count(Phase phase) {
        return counts.getOrDefault(phase, 0);
    }
}
