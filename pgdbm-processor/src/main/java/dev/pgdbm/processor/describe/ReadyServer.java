package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A server that accepts connections.
 *
 * @param ready connections to databases that are there already and empty
 * @param remarks what the user has to know of how it was found
 */
record ReadyServer(PostgresServer server, Deque<Connection> ready, List<String> remarks) {
    ReadyServer {
        remarks = List.copyOf(remarks);
    }

    /** One of our own: its first database is as empty as a new one; and connecting here loads the driver early. */
    static ReadyServer own(PostgresServer server, List<String> remarks) {
        try {
            Deque<Connection> ready = new ArrayDeque<>(List.of(server.connect("postgres")));
            return new ReadyServer(server, ready, remarks);
        } catch (SQLException failure) {
            server.close();
            throw new EngineUnavailable(
                    "%s refuses a connection (%s)".formatted(server, failure.getMessage()),
                    "Allow connections to 127.0.0.1",
                    failure);
        }
    }

    /** One of somebody else's, on which nothing is used but what is made for us. */
    static ReadyServer given(PostgresServer server) {
        return new ReadyServer(server, new ArrayDeque<>(), List.of());
    }
}
