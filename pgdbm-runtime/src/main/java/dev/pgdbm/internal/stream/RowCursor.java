package dev.pgdbm.internal.stream;

import dev.pgdbm.error.PgdbmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a query from the first to the last that is wanted; ends once, in whatever way it does first. */
public final class RowCursor<T extends @Nullable Object> {
    private final StreamQuery<T> query;
    private final StreamTransaction transaction;
    private final PreparedStatement prepared;
    private final ResultSet rows;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    RowCursor(StreamQuery<T> query, StreamTransaction transaction, PreparedStatement prepared, ResultSet rows) {
        this.query = query;
        this.transaction = transaction;
        this.prepared = prepared;
        this.rows = rows;
    }

    /** The rows as a stream, which has to be read to its end or closed. */
    public Stream<T> stream() {
        return new RowSpliterator<>(this).stream();
    }

    /** What errors call its statement. */
    String statement() {
        return query.statement().id();
    }

    /** Hands over the next row; false if there is none. */
    boolean advance(Consumer<? super T> action) {
        if (!isOpen()) {
            return false;
        }
        if (!next()) {
            end(State.EXHAUSTED);
            return false;
        }
        T row = row();
        try {
            action.accept(row);
        } catch (RuntimeException | Error failure) {
            // Whatever is thrown here breaks the stream for good.
            fail(failure);
            throw failure;
        }
        return true;
    }

    private boolean isOpen() {
        if (state.get() == State.CLOSED) {
            throw new IllegalStateException("%s: the stream is closed".formatted(statement()));
        }
        return state.get() == State.OPEN;
    }

    private boolean next() {
        transaction.refuseIfEnded();
        try {
            return rows.next();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private T row() {
        try {
            return query.reader().read(rows);
        } catch (SQLException failure) {
            throw failed(failure);
        } catch (RuntimeException | Error failure) {
            fail(failure);
            throw failure;
        }
    }

    private PgdbmException failed(SQLException failure) {
        PgdbmException thrown = transaction.failure(failure);
        fail(thrown);
        return thrown;
    }

    private void fail(Throwable failure) {
        if (isEndedBy(State.CLOSED)) {
            closeStatement(failure);
            transaction.failed(failure);
        }
    }

    /**
     * Ends the reading where it is; does nothing the second time.
     *
     * @throws PgdbmException if what the statement did cannot be committed
     */
    void close() {
        end(State.CLOSED);
    }

    private void end(State how) {
        if (!isEndedBy(how)) {
            return;
        }
        try {
            prepared.close();
        } catch (SQLException failure) {
            PgdbmException thrown = transaction.failure(failure);
            transaction.failed(thrown);
            throw thrown;
        }
        transaction.succeeded();
    }

    /** Gives up what nobody will close; whether it had not ended before. */
    boolean abandon() {
        boolean open = isEndedBy(State.CLOSED);
        if (open) {
            transaction.abandoned();
        }
        return open;
    }

    private boolean isEndedBy(State how) {
        return state.compareAndSet(State.OPEN, how);
    }

    private void closeStatement(Throwable because) {
        try {
            prepared.close();
        } catch (SQLException failure) {
            because.addSuppressed(failure);
        }
    }

    private enum State {
        OPEN,
        EXHAUSTED,
        CLOSED
    }
}
