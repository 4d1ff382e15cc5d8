package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.GivenServer;
import dev.pgdbm.embedded.PostgresServer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The server to check against; it starts in the background, while DAOs are being read. */
public final class CheckEngine implements AutoCloseable {
    private final CompletableFuture<PostgresServer> server;

    private CheckEngine(Supplier<PostgresServer> start) {
        this.server = CompletableFuture.supplyAsync(start);
    }

    /**
     * Begins to start a server.
     *
     * @param url of a server that is there already; without one, the embedded PostgreSQL is started
     */
    public static CheckEngine start(Optional<String> url) {
        return new CheckEngine(() -> url.<PostgresServer>map(GivenServer::at).orElseGet(EmbeddedPostgres::start));
    }

    /** The server, as soon as it accepts connections. */
    PostgresServer server() throws EngineUnavailable {
        try {
            return server.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof EngineUnavailable unavailable) {
                throw unavailable;
            }
            throw failure;
        }
    }

    /** Stops the server, whether or not it was ever used. */
    @Override
    public void close() {
        server.thenAccept(PostgresServer::close)
                .exceptionally(neverStarted -> null)
                .join();
    }
}
