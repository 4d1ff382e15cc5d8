package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The server to check against; it starts in the background, while DAOs are being read. */
public final class CheckEngine implements AutoCloseable {
    private final boolean own;
    private final CompletableFuture<ReadyServer> started;
    private final Deque<ScratchDatabase> scratch = new ArrayDeque<>();

    private CheckEngine(boolean own, Supplier<ReadyServer> start) {
        this.own = own;
        this.started = CompletableFuture.supplyAsync(start);
    }

    /**
     * Begins to start a server.
     *
     * @param url of a server that is there already; without one, the embedded PostgreSQL is started
     * @param version the major version to check against, as the user wrote it
     */
    public static CheckEngine start(Optional<String> url, Optional<String> version) {
        return new CheckEngine(url.isEmpty(), new EngineLadder(url, version)::climb);
    }

    /** Waits until the server accepts connections. */
    void await() throws EngineUnavailable {
        started();
    }

    /** What the user has to know of how the server was found; nothing while it starts, or if it did not. */
    List<String> remarks() {
        return known().map(ReadyServer::remarks).orElse(List.of());
    }

    /** What the server calls itself. */
    Optional<String> name() {
        return known().map(there -> there.server().toString());
    }

    private Optional<ReadyServer> known() {
        return started.isDone() && !started.isCompletedExceptionally() ? Optional.of(started.join()) : Optional.empty();
    }

    /** Whether the server is there for this compilation alone. */
    boolean isOwn() {
        return own;
    }

    /** A connection to an empty database that nobody else uses. */
    Connection newDatabase() throws SQLException {
        Connection ready = started().ready().poll();
        if (ready != null) {
            return ready;
        }
        ScratchDatabase database = started().server().createDatabase();
        scratch.push(database);
        return database.connect();
    }

    private ReadyServer started() throws EngineUnavailable {
        try {
            return started.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof EngineUnavailable unavailable) {
                throw unavailable;
            }
            throw failure;
        }
    }

    /** Leaves nothing behind, whether or not the server was ever used: neither a process nor a database; again does nothing. */
    @Override
    public void close() {
        while (!scratch.isEmpty()) {
            scratch.pop().close();
        }
        started.thenAccept(there -> there.server().close())
                .exceptionally(neverStarted -> null)
                .join();
    }
}
