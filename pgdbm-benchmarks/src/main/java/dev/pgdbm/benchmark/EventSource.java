package dev.pgdbm.benchmark;

import dev.pgdbm.benchmark.Events.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** So many events, the same each time, made while they are asked for; at so little cost that what loads them shows. */
final class EventSource implements Iterator<Event> {
    private static final int TEXTS = 1_024;
    private static final Instant BEGIN = Instant.parse("2026-01-02T03:04:05.678901Z");
    private static final List<String> KINDS =
            IntStream.range(0, TEXTS).mapToObj(n -> "event-of-kind-" + n).toList();
    private static final List<String> NOTES = IntStream.range(0, TEXTS)
            .mapToObj(n -> (n % 16 == 0 ? "Für Nummer " : "A note that somebody left on number ") + n)
            .toList();

    private final int rows;
    private int made;

    EventSource(int rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return made < rows;
    }

    /** One in seven has no note. */
    @Override
    public Event next() {
        int n = made;
        made += 1;
        String note = n % 7 == 0 ? null : NOTES.get(n % TEXTS);
        return new Event(n, KINDS.get(n % TEXTS), note, n % 100, n * 0.37, BEGIN.plusSeconds(n));
    }

    /** The next ones, fewer at the end. */
    List<Event> slice(int size) {
        List<Event> slice = new ArrayList<>(size);
        while (slice.size() < size && hasNext()) {
            slice.add(next());
        }
        return slice;
    }
}
