package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {
    private EmbeddedPostgres server;

    @BeforeAll
    void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void isPostgres18() throws SQLException {
        assertThat(ask(server, "SELECT version()")).startsWith("PostgreSQL 18.");
        assertThat(server.majorVersion()).isEqualTo(18);
        assertThat(ask(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource({
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "fsync, off",
        "synchronous_commit, off",
        "full_page_writes, off",
        "autovacuum, off",
        "jit, off",
        "wal_level, minimal",
        "max_connections, 50",
        "password_encryption, scram-sha-256",
        "log_timezone, UTC"
    })
    void isSetUpForSpeedAndSilence(String setting, String value) throws SQLException {
        assertThat(ask(server, "SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void knowsUpperCaseOfAllScriptsAndIcuCollations() throws SQLException {
        assertThat(ask(server, "SELECT upper('grün')")).isEqualTo("GRÜN");
        assertThat(ask(server, "SELECT 'a' < 'B' COLLATE \"de-x-icu\"")).isEqualTo("t");
    }

    @Test
    void severalRunAtOnceEachWithItsOwnPassword() throws SQLException {
        try (EmbeddedPostgres second = EmbeddedPostgres.start()) {
            assertThat(second.jdbcUrl("postgres")).isNotEqualTo(server.jdbcUrl("postgres"));
            assertThat(second.password()).isNotEqualTo(server.password());
            assertThat(ask(second, "SELECT 1")).isEqualTo(ask(server, "SELECT 1"));
        }
    }

    @Test
    void severalThreadsStartServersAtOnce() {
        List<Integer> versions = Stream.generate(() -> 18)
                .limit(4)
                .parallel()
                .map(any -> {
                    try (EmbeddedPostgres other = EmbeddedPostgres.start()) {
                        return other.majorVersion();
                    }
                })
                .toList();
        assertThat(versions).containsOnly(18).hasSize(4);
    }

    @Test
    void refusesAWrongPasswordAndNone() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void showsItsPasswordNowhere() {
        assertThat(server.toString()).startsWith("PostgreSQL 18 at 127.0.0.1:").doesNotContain(server.password());
        assertThat(server.jdbcUrl("postgres")).doesNotContain(server.password()).doesNotContain("password");
    }

    @Test
    void keepsItsDataToItself() throws Exception {
        Path data = ChildJvm.dataDirectory(server);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void leavesNothingWhenClosedAndMayBeClosedAgain() throws Exception {
        EmbeddedPostgres other = EmbeddedPostgres.start();
        Path run = ChildJvm.dataDirectory(other).getParent();
        other.close();
        other.close();
        assertThat(run).doesNotExist();
        assertThatThrownBy(() -> other.connect("postgres")).isInstanceOf(SQLException.class);
    }

    @Test
    void stopsAlsoIfItsWatchdogIsKilled() throws Exception {
        EmbeddedPostgres other = EmbeddedPostgres.start();
        Path run = ChildJvm.dataDirectory(other).getParent();
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("pgdbm-watchdog " + run))
                .forEach(ProcessHandle::destroyForcibly);
        other.close();
        assertThat(run).doesNotExist();
        assertThatThrownBy(() -> other.connect("postgres")).isInstanceOf(SQLException.class);
    }

    @Test
    void obeysAnInterrupt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(EmbeddedPostgres::start)
                .isInstanceOf(EngineUnavailable.class)
                .hasMessage("The thread was interrupted while PostgreSQL started."
                        + " Start it again if that was not intended.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void createsScratchDatabasesAndDropsThemWithTheirConnections() throws SQLException {
        ScratchDatabase database = server.createDatabase();
        try (Connection open = database.connect()) {
            assertThat(open.getCatalog()).isEqualTo(database.name());
            assertThat(database.jdbcUrl()).isEqualTo(server.jdbcUrl(database.name()));
            database.close();
            assertThat(ask(server, "SELECT count(*) FROM pg_database WHERE datname LIKE 'pgdbm%'"))
                    .isEqualTo("0");
        }
        database.close();
    }

    static String ask(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
