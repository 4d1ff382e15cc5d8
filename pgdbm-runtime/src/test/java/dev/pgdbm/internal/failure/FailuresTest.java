package dev.pgdbm.internal.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgdbm.TestServer;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.Origin;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a plain connection, whose driver puts DETAIL into messages: as with a borrowed data source. */
class FailuresTest {
    private static final Origin ORIGIN = new Origin("Users.create", "acme");

    @ParameterizedTest
    @CsvSource({
        "23505, UniqueViolation",
        "23P01, ExclusionViolation",
        "40001, SerializationFailure",
        "40P01, DeadlockDetected",
        "42501, InsufficientPrivilege",
        "57014, QueryCancelled",
        "22003, DataFailure",
        "26000, StaleStatement",
        "0A000, DatabaseFailure",
        "P0001, DatabaseFailure",
        "53300, TooManyConnections"
    })
    void theSqlStateDecides(String sqlState, String exception) {
        DatabaseFailure failure =
                failure("DO $$ BEGIN RAISE EXCEPTION 'text' USING ERRCODE = '%s'; END $$".formatted(sqlState));
        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.sqlState()).isEqualTo(sqlState);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT 'canary'::int
            SELECT 'canary'::timestamptz
            SELECT '{"canary"'::jsonb
            SELECT to_number('canary', 'canary')
            CREATE TEMP TABLE t (a text UNIQUE, b int NOT NULL); INSERT INTO t VALUES ('canary', 1), ('canary', 1)
            CREATE TEMP TABLE t (a text, b int NOT NULL); INSERT INTO t VALUES ('canary', NULL)
            CREATE TEMP TABLE t (a text CHECK (a = '')); INSERT INTO t VALUES ('canary')
            """)
    void noValueIsRepeated(String sql) {
        StringWriter text = new StringWriter();
        failure(sql).printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain("canary");
    }

    @Test
    void hintsOfTheServerAreKept() {
        assertThat(failure("SELECT 1 + 'a'::text || 2 + true")).hasMessageContaining("hint: ");
    }

    @Test
    void keysOfExpressionsAreSplitWhereTheyAreSeparate() {
        DatabaseFailure failure = failure("CREATE TEMP TABLE t (a text, b text);"
                + "CREATE UNIQUE INDEX t_key ON t (coalesce(a, b), b);"
                + "INSERT INTO t VALUES ('x', 'y'), ('x', 'y')");
        assertThat(failure).hasMessageContaining("t_key\" on t(COALESCE(a, b), b)");
    }

    private static DatabaseFailure failure(String sql) {
        SQLException thrown = catchThrowableOfType(SQLException.class, () -> {
            try (Connection connection = TestServer.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        return Failures.of(thrown, ORIGIN);
    }
}
