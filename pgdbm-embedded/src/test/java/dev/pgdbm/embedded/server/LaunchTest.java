package dev.pgdbm.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.embedded.Caches;
import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.engine.Engine;
import dev.pgdbm.embedded.engine.Platform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaunchTest {
    private static Launch launch() throws IOException, InterruptedException {
        Engine engine = Engine.ofMajor(
                18, LaunchTest.class.getClassLoader(), Platform.of(System.getProperties()), Caches.usual());
        return Launch.of(engine, Caches.usual(), System.getenv());
    }

    private static ServerSocket takenPort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = takenPort()) {
            return socket.getLocalPort();
        }
    }

    private static void assertAnswers(RunningServer server) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port());
        try (Connection connection = DriverManager.getConnection(url, "postgres", server.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void triesAnotherPortIfOneWasTaken() throws Exception {
        try (ServerSocket taken = takenPort()) {
            List<Integer> ports = List.of(taken.getLocalPort(), freePort());
            AtomicInteger next = new AtomicInteger();
            try (RunningServer server = launch().start(() -> ports.get(next.getAndIncrement()))) {
                assertThat(server.port()).isEqualTo(ports.get(1));
                assertAnswers(server);
            }
        }
    }

    @Test
    void givesUpIfAllPortsAreTaken() throws Exception {
        try (ServerSocket taken = takenPort()) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> launch().start(() -> port))
                    .isInstanceOf(EngineUnavailable.class)
                    .hasMessage(
                            "Other processes took the ports [%1$d, %1$d, %1$d, %1$d, %1$d] before PostgreSQL could."
                                    + " Try again, or give the URL of a running server instead.",
                            port);
        }
    }

    @Test
    void theWatchdogWithoutAShellDoesTheSame() throws Exception {
        Launch usual = launch();
        Launch launch =
                new Launch(usual.engine(), usual.privileges(), usual.cache(), usual.environment(), Watchdog.JAVA);
        RunningServer server = launch.start();
        Path run = server.directory();
        assertAnswers(server);
        server.close();
        assertThat(run).doesNotExist();
        assertThatThrownBy(() -> assertAnswers(server)).isInstanceOf(SQLException.class);
    }
}
