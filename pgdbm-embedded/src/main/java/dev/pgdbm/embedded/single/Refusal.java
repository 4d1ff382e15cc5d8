package dev.pgdbm.embedded.single;

import java.util.Map;

/** An error for the client, which makes the rest of its messages up to Sync void. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient LogEntry entry;

    Refusal(LogEntry entry) {
        super(entry.message());
        this.entry = entry;
    }

    /** One of our own. */
    static Refusal of(String sqlState, String message) {
        return new Refusal(new LogEntry("ERROR", sqlState, message, 0, Map.of()));
    }

    LogEntry entry() {
        return entry;
    }
}
