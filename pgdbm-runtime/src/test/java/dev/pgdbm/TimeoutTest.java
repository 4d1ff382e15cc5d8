package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.QueryTimeout;
import dev.pgdbm.support.DaoStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A statement with a time limit of its own, and the next one on the same connection. */
class TimeoutTest {
    private static final DaoStatement SLEEP =
            DaoStatement.of("Clock.sleep", "SELECT pg_sleep(60)").withTimeout(20);

    private final DatabasePool pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1));
    private final Database acme = pool.schema("timeouts");

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void itIsAQueryTimeoutThatNamesTheStatement() {
        assertThatThrownBy(() -> sleep(acme))
                .isInstanceOf(QueryTimeout.class)
                .hasMessageContaining("Clock.sleep")
                .hasMessageContaining("statement timeout of 20 ms");
    }

    @Test
    void theNextStatementHasMoreTime() {
        assertThatThrownBy(() -> sleep(acme)).isInstanceOf(QueryTimeout.class);
        assertThat(text("SELECT 'slept' || pg_sleep(0.1)::text AS v")).isEqualTo("slept");
    }

    @Test
    void theTimeoutOfThePoolStaysAsItWas() {
        assertThatThrownBy(() -> sleep(acme)).isInstanceOf(QueryTimeout.class);
        assertThat(text("SELECT current_setting('statement_timeout') AS v")).isEqualTo("1min");
    }

    @Test
    void theTimeoutOfThePoolStaysTheUpperLimit() {
        PoolConfig impatient = TestServer.config().withStatementTimeout(Duration.ofMillis(20));
        try (DatabasePool other = DatabasePool.open(impatient)) {
            assertThatThrownBy(() -> run(other.schema("timeouts"), SLEEP.withTimeout(60_000)))
                    .isInstanceOf(QueryTimeout.class)
                    .hasMessageContaining("due to statement timeout")
                    .hasMessageNotContaining("ms");
        }
    }

    @Test
    void aStreamHasItForItsFirstRows() {
        assertThatThrownBy(() -> acme.executor().stream(SLEEP, 10, statement -> {}, row -> 1))
                .isInstanceOf(QueryTimeout.class);
    }

    private static void sleep(Database database) {
        run(database, SLEEP);
    }

    private static void run(Database database, DaoStatement sql) {
        Connection connection = database.executor().connect(sql);
        try (PreparedStatement statement =
                connection.prepareStatement(database.executor().sql(sql))) {
            sql.limit(statement);
            statement.execute();
        } catch (SQLException failure) {
            throw database.executor().failure(sql, connection, failure);
        } finally {
            database.executor().release(sql, connection);
        }
    }

    private String text(String sql) {
        return acme.sql(sql).one(row -> row.get("v", String.class));
    }
}
