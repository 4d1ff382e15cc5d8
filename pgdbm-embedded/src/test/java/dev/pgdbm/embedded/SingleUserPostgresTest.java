package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** What is asked of it gets the answers of a server with sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SingleUserPostgresTest {
    private PostgresServer single;
    private PostgresServer usual;
    private Connection asked;
    private Connection compared;

    @BeforeAll
    void start() throws SQLException {
        single = SingleUserPostgres.start(EmbeddedOptions.fromEnvironment());
        usual = EmbeddedPostgres.start();
        asked = single.connect("postgres");
        compared = usual.connect("postgres");
    }

    @AfterAll
    void stop() {
        single.close();
        usual.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 AS one, NULL::text AS nothing, true, 'a\"\t(typeid = 25)\nb' AS \"odd \"\"name\"",
                "SELECT ';\n\n' || $x$;\n\n'\\$x$ || E'\\';\n\n' || U&'\\0041;\n\n' AS a;\n\n",
                "SELECT 1 /* ;\n\n */ AS \"a;\n\nb\" -- ;\n\n",
                "SELECT ARRAY['ä', NULL, '{'], 1.50::numeric, '\\x00ff'::bytea, 'x'::char(3), now() IS NULL",
                "SELECT FROM generate_series(1, 3)",
                "VALUES (1, 'x'), (2, NULL)",
                "(SELECT 1) UNION ALL (SELECT 2)",
                "SHOW server_encoding",
                "EXPLAIN (COSTS OFF) SELECT 1",
                "SELECT emial FROM pg_class",
                "SELECT 'ü😀', emial",
                "SELECT FROM WHERE",
                "SELECT",
                "SELECT 1 +",
                "SELECT 1 + -- nothing",
                "SELEC 1",
                "SELECT 'abc",
                "SELECT $a$ abc",
                "SELECT 1/0",
                "SELECT ';\n\n', $$;\n\n$$, emial",
                "CREATE TABLE t (id int REFERENCES nowhere)",
                "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN a := 1;\n\n RETURN 1 FOO; END $$",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT ''x'';\n\n SELECT nothing'",
                "DO $$ BEGIN PERFORM 1;\n\n PERFORM nothing; END $$",
                "DO $$ BEGIN RAISE EXCEPTION 'first\nsecond' USING DETAIL = 'd\n\te', HINT = 'h', ERRCODE = 'P1234'; END $$",
                "TRUNCATE nowhere",
                "COMMENT ON TABLE nowhere IS 'a''b'",
                "-- nothing",
                ""
            })
    void answersAsOneWithSocketsDoes(String sql) {
        assertThat(answer(asked, sql)).isEqualTo(answer(compared, sql));
    }

    private static List<String> answer(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            List<String> lines = new ArrayList<>();
            for (boolean rows = statement.execute(sql); rows; rows = statement.getMoreResults()) {
                lines.addAll(rows(statement.getResultSet()));
            }
            return lines;
        } catch (PSQLException refused) {
            return message(refused);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private static List<String> rows(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            lines.add(rows.getMetaData().getColumnLabel(i) + ": "
                    + rows.getMetaData().getColumnTypeName(i));
        }
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                row.add(rows.getString(i));
            }
            lines.add(row.toString());
        }
        return lines;
    }

    private static List<String> message(PSQLException refused) {
        var message = refused.getServerErrorMessage();
        return Arrays.asList(
                refused.getSQLState(),
                message.getSeverity(),
                message.getMessage(),
                String.valueOf(message.getPosition()),
                message.getDetail(),
                message.getHint(),
                message.getWhere(),
                message.getInternalQuery(),
                String.valueOf(message.getInternalPosition()));
    }

    @Test
    void takesParameters() throws SQLException {
        try (PreparedStatement statement = asked.prepareStatement("SELECT ?::int + 1, ?, ? = ANY (?)")) {
            statement.setInt(1, 41);
            statement.setString(2, "it's \\ a;\n\ntext");
            statement.setString(3, "b");
            statement.setArray(4, asked.createArrayOf("text", new String[] {"a", "b"}));
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows(rows)).endsWith("[42, it's \\ a;\n\ntext, t]");
            }
        }
    }

    @Test
    void knowsTransactionsAndSavepoints() throws SQLException {
        asked.setAutoCommit(false);
        try (Statement statement = asked.createStatement()) {
            statement.execute("CREATE TABLE kept (id int)");
            var before = asked.setSavepoint();
            assertThatThrownBy(() -> statement.execute("SELECT nothing")).hasMessageContaining("nothing");
            assertThatThrownBy(() -> statement.execute("SELECT 1"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("25P02"));
            asked.rollback(before);
            statement.execute("INSERT INTO kept VALUES (1)");
            asked.commit();
            statement.execute("DROP TABLE kept");
            asked.rollback();
            assertThat(answer(asked, "TABLE kept")).endsWith("[1]");
            asked.rollback();
        } finally {
            asked.setAutoCommit(true);
        }
        assertThat(answer(asked, "DROP TABLE kept")).isEmpty();
    }

    @Test
    void storesTextsAsTheyAre() throws SQLException {
        String body = "\nBEGIN\n  IF 'a\\''' = 'b' THEN\n    RETURN 1;\n\n  END IF;\n\n\n  RETURN 2;\n\nEND";
        String create = "CREATE FUNCTION stored() RETURNS int LANGUAGE plpgsql AS $body$" + body + "$body$";
        assertThat(answer(asked, create)).isEmpty();
        try (Statement statement = asked.createStatement();
                ResultSet rows = statement.executeQuery("SELECT prosrc FROM pg_proc WHERE proname = 'stored'")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(body);
        }
    }

    @Test
    void stillSaysErrorsWhenTheLogIsTurnedOff() {
        assertThat(answer(asked, "SET log_min_messages = fatal")).isEmpty();
        assertThat(answer(asked, "SELECT nothing")).contains("column \"nothing\" does not exist");
        assertThat(answer(asked, "RESET ALL")).isEmpty();
    }

    @Test
    void refusesAZeroByte() {
        assertThat(answer(asked, "SELECT 'a\0b'")).contains("08P01");
    }

    @Test
    void takesOneConnectionAtATime() throws SQLException {
        try (ScratchDatabase database = single.createDatabase()) {
            try (Connection first = database.connect()) {
                answer(first, "SET work_mem = '1GB'");
                answer(first, "CREATE TABLE kept ()");
                assertThatThrownBy(database::connect).hasMessageContaining("one connection at a time");
            }
            try (Connection second = database.connect()) {
                assertThat(answer(second, "SHOW work_mem")).endsWith("[4MB]");
                assertThat(answer(second, "TABLE kept")).isEmpty();
            }
        }
    }

    @Test
    void keepsDatabasesApart() throws SQLException {
        try (ScratchDatabase database = single.createDatabase();
                Connection connection = database.connect()) {
            answer(connection, "CREATE TABLE apart ()");
            assertThat(answer(connection, "TABLE apart")).isEmpty();
            assertThat(answer(asked, "TABLE apart")).contains("42P01");
        }
    }

    @Test
    void hasNoAddress() {
        assertThatThrownBy(() -> single.jdbcUrl("postgres")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(single).hasToString("PostgreSQL 18 in single-user mode");
    }
}
