package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.MigrationFailed;
import dev.pgdbm.error.MigrationUnavailable;
import dev.pgdbm.fixture.TestServer;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a connection is used, and given back. */
class MigrationSessionTest {
    private static final SchemaName SCHEMA = SchemaName.of("session");

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestServer.connect();
    }

    @AfterEach
    void clean() throws SQLException {
        connection.close();
        try (Connection other = TestServer.connect()) {
            Sql.run(other, "DROP SCHEMA IF EXISTS session CASCADE");
        }
    }

    private MigrationReport migrate(String... files) {
        List<MigrationFile> list = new ArrayList<>();
        for (String sql : files) {
            list.add(MigrationFile.of(list.size() + "_a.sql", sql, "a.sql"));
        }
        return Migrator.of("session", list).migrate(connection, SCHEMA);
    }

    private String setting(String name) throws SQLException {
        return Sql.column(connection, "SELECT current_setting('%s')".formatted(name))
                .get(0);
    }

    @Test
    void whatAFileSetsReachesNeitherTheNextNorTheCaller() throws SQLException {
        String leaving = "SET search_path = pg_catalog; SET work_mem = '1MB'; CREATE TEMP TABLE left_behind (a int);"
                + " LISTEN channel; PREPARE p AS SELECT 1; SET SESSION AUTHORIZATION pg_monitor; SET ROLE pg_read_all_stats";
        String checking = "DO $$ BEGIN ASSERT current_user = 'postgres' AND session_user = 'postgres';"
                + " ASSERT current_setting('search_path') = '\"$user\", public' AND current_setting('work_mem') = '4MB';"
                + " ASSERT to_regclass('left_behind') IS NULL; END $$; PREPARE p AS SELECT 2;";
        migrate("GRANT pg_read_all_stats TO pg_monitor;" + leaving, checking, leaving);
        assertThat(setting("search_path")).isEqualTo("\"$user\", public");
        assertThat(Sql.column(connection, "SELECT current_user || ' ' || session_user"))
                .containsExactly("postgres postgres");
        assertThat(Sql.column(connection, "SELECT name FROM pg_prepared_statements WHERE from_sql"))
                .isEmpty();
        assertThat(Sql.column(connection, "SELECT pg_listening_channels()")).isEmpty();
    }

    @Test
    void whatAFailingFileSetIsUndoneToo() throws SQLException {
        assertThatThrownBy(
                        () -> migrate("-- pgdbm:no-transaction\nSET ROLE pg_monitor; SET work_mem = '1MB'; SELECT 1/0"))
                .isInstanceOf(MigrationFailed.class)
                .satisfies(failed -> assertThat(failed.getSuppressed()).isEmpty());
        assertThat(setting("role")).isEqualTo("none");
        assertThat(setting("work_mem")).isEqualTo("4MB");
    }

    @Test
    void whatTheCallerHadSetIsKept() throws SQLException {
        Sql.run(connection, "CREATE ROLE migrating; GRANT CREATE ON DATABASE postgres TO migrating");
        try {
            Sql.run(connection, "SET search_path = ''; SET statement_timeout = '7s'; SET application_name = 'test'");
            Sql.run(connection, "SET ROLE migrating");
            connection.setAutoCommit(false);
            migrate(
                    "DO $$ BEGIN ASSERT current_user = 'migrating' AND current_setting('search_path') = '\"\"'"
                            + " AND current_setting('statement_timeout') = '0'; END $$; SET search_path = public",
                    "DO $$ BEGIN ASSERT current_setting('search_path') = '\"\"'; END $$");
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(setting("search_path")).isEqualTo("\"\"");
            assertThat(setting("statement_timeout")).isEqualTo("7s");
            assertThat(setting("application_name")).isEqualTo("test");
            assertThat(setting("role")).isEqualTo("migrating");
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            Sql.run(connection, "RESET ROLE; DROP OWNED BY migrating; DROP ROLE migrating");
        }
    }

    @Test
    void preparedStatementsOfTheCallerStillWork() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT ?::int")) {
            for (int i = 0; i < 10; i++) {
                assertThat(query(statement, i)).isEqualTo(i);
            }
            migrate("SELECT 1");
            assertThat(query(statement, 7)).isEqualTo(7);
        }
    }

    private static int query(PreparedStatement statement, int value) throws SQLException {
        statement.setInt(1, value);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void aConnectionInATransactionIsRefusedAndLeftAlone() throws SQLException {
        connection.setAutoCommit(false);
        Sql.run(connection, "CREATE TEMP TABLE mine (a int)");
        assertThatThrownBy(() -> migrate("SELECT 1"))
                .isInstanceOf(MigrationUnavailable.class)
                .hasMessage("the connection is in a transaction; end it before migrating");
        assertThat(Sql.column(connection, "SELECT count(*) FROM mine")).containsExactly("0");
        connection.rollback();
    }

    @Test
    void theLockIsReleasedWhateverHappens() throws SQLException {
        assertThatThrownBy(() -> migrate("SELECT nope")).isInstanceOf(MigrationFailed.class);
        assertThat(Sql.column(
                        connection,
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"))
                .containsExactly("0");
    }

    @Test
    void losingTheConnectionKeepsTheFirstFailure() {
        assertThatThrownBy(() -> migrate("SELECT pg_terminate_backend(pg_backend_pid())"))
                .isInstanceOf(MigrationFailed.class)
                .satisfies(failed -> assertThat(failed.getSuppressed()).isNotEmpty());
    }
}
