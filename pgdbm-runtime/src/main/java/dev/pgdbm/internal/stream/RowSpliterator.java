package dev.pgdbm.internal.stream;

import java.lang.ref.Reference;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a cursor in their order; never split, since splitting would read ahead without a bound.
 *
 * <p>Whoever can still read or close the stream can reach this object.
 */
final class RowSpliterator<T extends @Nullable Object> implements Spliterator<T> {
    private final RowCursor<T> cursor;

    RowSpliterator(RowCursor<T> cursor) {
        this.cursor = cursor;
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    private void close() {
        try {
            cursor.close();
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    // While a row is being read nobody must take the stream for one that was forgotten.
    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            return cursor.advance(action);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
