package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.CacheDirectory;
import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.ScratchDatabase;
import dev.pgdbm.processor.describe.cache.DescriptionCache;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The server to check against; once begun, it starts in the background, while DAOs are being read. */
public final class CheckEngine implements AutoCloseable {
    private final EngineLadder ladder;
    private final Deque<ScratchDatabase> scratch = new ArrayDeque<>();
    private @Nullable CompletableFuture<ReadyServer> started;

    /**
     * Not begun yet.
     *
     * @param url of a server that is there already; without one, the embedded PostgreSQL is started
     * @param version the major version to check against, as the user wrote it
     */
    public CheckEngine(Optional<String> url, Optional<String> version) {
        this.ladder = new EngineLadder(url, version);
    }

    /** Begins to start the server, if that has not happened. */
    void begin() {
        started = begun();
    }

    private CompletableFuture<ReadyServer> begun() {
        CompletableFuture<ReadyServer> known = started;
        if (known == null) {
            known = CompletableFuture.supplyAsync(ladder::climb);
            started = known;
        }
        return known;
    }

    /**
     * What was said on this server, or on one of the same binaries.
     *
     * @param analyser which build of pgdbm drew conclusions from it
     */
    public DescriptionCache cache(String analyser) {
        Path directory = CacheDirectory.resolve(System.getenv(), System.getProperties());
        return new DescriptionCache(directory.resolve("descriptions"), analyser + ladder.identity());
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
        return Optional.ofNullable(started)
                .filter(start -> start.isDone() && !start.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }

    /** Whether the server is there for this compilation alone. */
    boolean isOwn() {
        return ladder.url().isEmpty();
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
            return begun().join();
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
        if (started != null) {
            started.thenAccept(there -> there.server().close())
                    .exceptionally(neverStarted -> null)
                    .join();
        }
    }
}
