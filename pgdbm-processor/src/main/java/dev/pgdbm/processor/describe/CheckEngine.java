package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.CacheDirectory;
import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.GivenServer;
import dev.pgdbm.embedded.PostgresServer;
import dev.pgdbm.embedded.ScratchDatabase;
import dev.pgdbm.processor.describe.cache.DescriptionCache;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The server to check against; once begun, it starts in the background, while DAOs are being read. */
public final class CheckEngine implements AutoCloseable {
    private final Optional<String> url;
    private final Deque<ScratchDatabase> scratch = new ArrayDeque<>();
    private @Nullable CompletableFuture<Started> started;

    /** @param url of a server that is there already; without one, the embedded PostgreSQL is started */
    public CheckEngine(Optional<String> url) {
        this.url = url;
    }

    /** Begins to start the server, if that has not happened. */
    void begin() {
        started = begun();
    }

    private CompletableFuture<Started> begun() {
        CompletableFuture<Started> known = started;
        if (known == null) {
            known = CompletableFuture.supplyAsync(() -> url.map(Started::given).orElseGet(Started::embedded));
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
        String server = url.orElseGet(EmbeddedPostgres::binaries);
        return new DescriptionCache(directory.resolve("descriptions"), analyser + server);
    }

    /** Waits until the server accepts connections. */
    void await() throws EngineUnavailable {
        started();
    }

    /** Whether the server is there for this compilation alone. */
    boolean isOwn() {
        return url.isEmpty();
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

    private Started started() throws EngineUnavailable {
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
            started.thenAccept(Started::close)
                    .exceptionally(neverStarted -> null)
                    .join();
        }
    }

    /**
     * A server that accepts connections.
     *
     * @param ready connections to databases that are there already and empty
     */
    private record Started(PostgresServer server, Deque<Connection> ready) {
        private static Started given(String url) {
            try {
                return new Started(GivenServer.at(url), new ArrayDeque<>());
            } catch (IllegalArgumentException malformed) {
                throw new EngineUnavailable(
                        "-Apgdbm.check.url is not the URL of a PostgreSQL",
                        "Write postgresql://user:password@host:port/database, percent-encoded");
            }
        }

        /** The first database of a server of our own is as empty as a new one; and connecting here loads the driver early. */
        private static Started embedded() {
            PostgresServer server = EmbeddedPostgres.start();
            Deque<Connection> ready = new ArrayDeque<>();
            try {
                ready.add(server.connect("postgres"));
            } catch (SQLException failure) {
                server.close();
                throw new EngineUnavailable(
                        "%s refuses a connection (%s)".formatted(server, failure.getMessage()),
                        "Run the build again, and report it if that does not help",
                        failure);
            }
            return new Started(server, ready);
        }

        private void close() {
            server.close();
        }
    }
}
