package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivenServerTest {
    private static final String DATABASES = "SELECT string_agg(datname, ',' ORDER BY datname) FROM pg_database";

    private EmbeddedPostgres running;
    private String hosts;

    @BeforeAll
    void start() {
        running = EmbeddedPostgres.start();
        hosts = running.jdbcUrl("").replaceFirst(".*//(.*)/", "$1");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void isReachedByBothKindsOfUrl() throws SQLException {
        String uri = "postgresql://postgres:%s@%s/postgres".formatted(running.password(), hosts);
        String jdbc = "jdbc:postgresql://%s/postgres?user=postgres&password=%s&ApplicationName=ci"
                .formatted(hosts, running.password());
        for (String url : new String[] {uri, jdbc}) {
            try (GivenServer server = GivenServer.at(url)) {
                assertThat(server.majorVersion()).isEqualTo(18);
                assertThat(server.user()).isEqualTo("postgres");
                assertThat(server.password()).isEqualTo(running.password());
                assertThat(EmbeddedPostgresTest.ask(server, "SELECT 1")).isEqualTo("1");
                assertThat(server.toString()).isEqualTo("PostgreSQL 18 at %s/postgres", hosts);
            }
        }
        assertThat(GivenServer.at(jdbc).jdbcUrl("other"))
                .isEqualTo("jdbc:postgresql://%s/other?ApplicationName=ci", hosts);
    }

    @Test
    void isLeftAsItWas() throws SQLException {
        String before = EmbeddedPostgresTest.ask(running, DATABASES);
        try (GivenServer server =
                        GivenServer.at("postgresql://postgres:%s@%s/postgres".formatted(running.password(), hosts));
                ScratchDatabase database = server.createDatabase()) {
            assertThat(EmbeddedPostgresTest.ask(running, DATABASES)).contains(database.name());
        }
        assertThat(EmbeddedPostgresTest.ask(running, DATABASES)).isEqualTo(before);
    }

    @Test
    void anErrorNamesThePlaceButNotThePassword() {
        assertThatThrownBy(() -> GivenServer.at("postgresql://postgres:s3cret@%s/postgres".formatted(hosts)))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageStartingWith("PostgreSQL at %s/postgres refuses the connection (FATAL: ", hosts)
                .hasMessageEndingWith(
                        ". Check that it runs, and the host, port, database, user and password of the URL.")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void anUnknownHostIsSaidToBeUnknown() {
        assertThatThrownBy(() -> GivenServer.at("postgresql://postgres@db.invalid/postgres"))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageContaining("(unknown host db.invalid)");
    }

    @Test
    void withoutTheRightToCreateDatabasesItSaysSo() throws SQLException {
        try (Connection connection = running.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE poor LOGIN PASSWORD 's3cret'");
        }
        try (GivenServer server = GivenServer.at("postgresql://poor:s3cret@%s/postgres".formatted(hosts))) {
            assertThatThrownBy(server::createDatabase)
                    .isInstanceOf(EngineUnavailable.class)
                    .hasMessage(
                            "PostgreSQL 18 at %s/postgres does not create a database"
                                    + " (ERROR: permission denied to create database)."
                                    + " Check that it runs, and that its user has the right CREATEDB.",
                            hosts);
        }
    }
}
