package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A single-user server goes with its owner. */
class SingleUserOwnerTest {
    @Test
    void aKilledOwnerTakesItWithItself() throws Exception {
        ChildJvm owner = ChildJvm.start(List.of(), Caches.usual(), "single");
        Path data = Path.of(owner.firstLine());
        ProcessHandle server = server(data);

        owner.process().destroyForcibly();

        Caches.await("the server ends", () -> !server.isAlive());
        Caches.await("its directory vanishes", () -> !Files.exists(data.getParent()));
    }

    @Test
    void closingEndsIt() throws Exception {
        SingleUserPostgres single = SingleUserPostgres.start(EmbeddedOptions.fromEnvironment());
        Path data = ChildJvm.dataDirectory(single);
        ProcessHandle server = server(data);

        single.close();
        single.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(data.getParent()).doesNotExist();
    }

    @Test
    void afterItsEndNothingIsAnswered() throws Exception {
        try (SingleUserPostgres single = SingleUserPostgres.start(EmbeddedOptions.fromEnvironment())) {
            Path data = ChildJvm.dataDirectory(single);
            try (Connection connection = single.connect("postgres");
                    Statement statement = connection.createStatement()) {
                ProcessHandle server = server(data);
                server.destroyForcibly();
                Caches.await("the server ends", () -> !server.isAlive());
                assertThatThrownBy(() -> statement.execute("SELECT 1"))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                failure -> assertThat(failure.getSQLState()).isEqualTo("08006"));
            }
        }
    }

    private static ProcessHandle server(Path data) throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        assertThat(number).as("that of a single-user server").isNegative();
        return ProcessHandle.of(-number).orElseThrow();
    }
}
