package dev.pgdbm.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.embedded.Caches;
import dev.pgdbm.embedded.ChildJvm;
import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.engine.Engine;
import dev.pgdbm.embedded.engine.Platform;
import dev.pgdbm.embedded.engine.Privileges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivilegesTest {
    @TempDir
    Path directory;

    private Engine engine;

    @BeforeEach
    void copyTheEngine() throws Exception {
        Caches.assumeRoot();
        Caches.preparedIn(directory);
        engine = Engine.ofMajor(18, getClass().getClassLoader(), Platform.of(System.getProperties()), directory);
    }

    @Test
    void everyWayThatThisMachineHasRunsAServer() throws Exception {
        List<String> worked = new ArrayList<>();
        for (Privileges way : Privileges.ways()) {
            if (way.works(engine, System.getenv())) {
                // Made by initdb under these privileges, not by another test's.
                Caches.run("rm", "-rf", directory.resolve("data").toString());
                startAndStop(new Launch(engine, way, directory, System.getenv(), Watchdog.SHELL));
                worked.add(way.prefix().get(0));
            }
        }
        assertThat(worked).isNotEmpty();
        System.out.println("As root PostgreSQL runs with " + worked);
    }

    private void startAndStop(Launch launch) throws Exception {
        RunningServer server = launch.start();
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port());
        try (Connection connection = DriverManager.getConnection(url, "postgres", server.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
        long postmaster = Long.parseLong(Files.readAllLines(server.directory().resolve("data/postmaster.pid"))
                .get(0));
        server.close();
        assertThat(server.directory()).doesNotExist();
        assertThat(ProcessHandle.of(postmaster)).isEmpty();
    }

    @Test
    void withoutAnyWayItNamesEachAndWhyItFailed() {
        assertThatThrownBy(() -> Privileges.tried(engine, Map.of("PATH", "/nowhere")))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageStartingWith(
                        "PostgreSQL refuses to run as root, and no way out worked: \"unshare -U\" (sh: ")
                .hasMessageContaining("unshare: not found); \"setpriv --reuid=")
                .hasMessageContaining("setpriv: not found); \"runuser -u nobody --\" (sh: ")
                .hasMessageEndingWith(
                        "runuser: not found). Build as an ordinary user, or allow one of these commands.");
    }

    @Test
    void anOrdinaryUserNeedsNone() throws Exception {
        Privileges lent = Privileges.ways().get(2);
        org.junit.jupiter.api.Assumptions.assumeTrue(lent.works(engine, System.getenv()), "no setpriv");
        lent.own(directory);
        ChildJvm user = ChildJvm.start(lent.prefix(), directory);
        assertThat(user.firstLine()).startsWith(directory.toString());
        user.end();
        assertThat(directory.resolve("run")).isEmptyDirectory();
    }
}
