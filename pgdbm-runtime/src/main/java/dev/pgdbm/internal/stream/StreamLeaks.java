package dev.pgdbm.internal.stream;

import java.lang.ref.Cleaner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds streams that were neither closed nor read to their end, and that nobody can close any more. */
public final class StreamLeaks {
    private static final Logger LOG = LoggerFactory.getLogger(StreamLeaks.class);
    private static final Cleaner CLEANER = Cleaner.create();

    private StreamLeaks() {}

    /** The rows of a cursor as a stream whose being forgotten is logged, with the place that it was made at. */
    public static <T extends @Nullable Object> Stream<T> watched(RowCursor<T> cursor) {
        RowSpliterator<T> rows = new RowSpliterator<>(cursor);
        // A stack trace costs microseconds, a cursor at least two round trips.
        CLEANER.register(rows, new Leak(cursor, new Throwable("the stream was made here"), StreamLeaks::log));
        return rows.stream();
    }

    private static void log(String statement, Throwable place) {
        LOG.warn(
                "{}: a stream was neither closed nor read to its end, and its connection was lost to the pool until now;"
                        + " use try-with-resources",
                statement,
                place);
    }

    /** Where a leak is told. */
    interface Report {
        void leaked(String statement, Throwable place);
    }

    /** What is done when a stream has become unreachable; must not reach it itself. */
    record Leak(RowCursor<?> cursor, Throwable place, Report report) implements Runnable {
        @Override
        public void run() {
            if (cursor.abandon()) {
                report.leaked(cursor.statement(), place);
            }
        }
    }
}
