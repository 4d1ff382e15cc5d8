package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pgdbm.error.AuthenticationFailed;
import dev.pgdbm.error.ConnectionLost;
import dev.pgdbm.error.DatabaseNotFound;
import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.error.PoolClosed;
import dev.pgdbm.error.PoolExhausted;
import dev.pgdbm.error.ReadOnlyTransaction;
import dev.pgdbm.error.TooManyConnections;
import dev.pgdbm.sample.Users;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabasePoolTest {
    private static final String CANARY = "s3cret-canary";

    @Test
    void aServerThatIsDownIsNamed() throws Exception {
        int port = unusedPort();
        String url = "postgresql://app:%s@localhost:%d/shop".formatted(CANARY, port);
        Throwable failure = catchThrowable(() -> DatabasePool.open(PoolConfig.of(url)));
        assertThat(failure)
                .isInstanceOf(ConnectionLost.class)
                .hasMessageContaining("cannot connect to postgresql://app@localhost:%d/shop".formatted(port));
        assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }

    @Test
    void aHostThatDoesNotExistIsSaidToBeUnknown() {
        assertThatThrownBy(() -> DatabasePool.open(PoolConfig.of("postgresql://app@db.invalid/shop")))
                .isInstanceOf(ConnectionLost.class)
                .hasMessageContaining(": UnknownHostException: db.invalid: ");
    }

    @Test
    void aWrongPasswordIsNotPrinted() {
        PoolConfig config =
                TestServer.place("postgres").withUser(TestServer.user()).withPassword(CANARY);
        Throwable failure = catchThrowable(() -> DatabasePool.open(config));
        assertThat(failure).isInstanceOf(AuthenticationFailed.class).hasMessageContaining(TestServer.user() + "@");
        assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }

    @Test
    void anUnknownDatabaseIsNamed() {
        assertThatThrownBy(() -> DatabasePool.open(TestServer.configOf("nowhere")))
                .isInstanceOf(DatabaseNotFound.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aServerWithoutSlotsIsNamed() {
        TestServer.execute("DROP ROLE IF EXISTS narrow");
        TestServer.execute("CREATE ROLE narrow LOGIN PASSWORD 'narrow' CONNECTION LIMIT 0");
        PoolConfig config = TestServer.place("postgres").withUser("narrow").withPassword("narrow");
        assertThatThrownBy(() -> DatabasePool.open(config)).isInstanceOf(TooManyConnections.class);
    }

    @Test
    void thePasswordIsAskedForEachTime() {
        try (DatabasePool pool = DatabasePool.open(
                TestServer.place("postgres").withUser(TestServer.user()).withPassword(TestServer::password))) {
            assertThat(one(pool.schema("a"), "SELECT 1", Integer.class)).isEqualTo(1);
        }
    }

    @Test
    void aClosedPoolSaysSo() {
        DatabasePool pool = TestServer.pool();
        pool.close();
        pool.close();
        assertThatThrownBy(() -> pool.schema("a").sql("SELECT 1").update())
                .isInstanceOf(PoolClosed.class)
                .hasMessageContaining("has been closed");
    }

    @Test
    void anExhaustedPoolSaysHowItIsUsed() {
        PoolConfig config = TestServer.config().withMaxPoolSize(1).withConnectionTimeout(Duration.ofMillis(300));
        try (DatabasePool pool = DatabasePool.open(config)) {
            Database a = pool.schema("a");
            assertThatThrownBy(() -> a.inTransaction(tx -> a.sql("SELECT 1").list(row -> 1)))
                    .isInstanceOf(PoolExhausted.class)
                    .hasMessageContaining("1 of 1 are in use");
            assertThat(one(a, "SELECT 1", Integer.class)).isEqualTo(1);
        }
    }

    @Test
    void sessionsHaveTheirLimitsAndNames() {
        try (DatabasePool pool = DatabasePool.open(TestServer.config().withApplicationName("the shop"))) {
            Database a = pool.schema("a");
            assertThat(one(a, "SELECT current_setting('statement_timeout')", String.class))
                    .isEqualTo("1min");
            assertThat(one(a, "SELECT current_setting('lock_timeout')", String.class))
                    .isEqualTo("5s");
            assertThat(one(a, "SELECT current_setting('idle_in_transaction_session_timeout')", String.class))
                    .isEqualTo("1min");
            assertThat(one(a, "SELECT current_setting('application_name')", String.class))
                    .isEqualTo("the shop");
            assertThat(one(a, "SELECT current_setting('search_path')", String.class))
                    .doesNotContain("\"a\"");
        }
    }

    @Test
    void aUsersMistakeKeepsTheConnection() {
        try (DatabasePool pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1))) {
            Database a = pool.schema("a");
            int backend = backend(a);
            assertThatThrownBy(() ->
                            a.sql("SELECT count(*) FROM pg_class FOR UPDATE").list(row -> 1))
                    .hasMessageContaining("0A000");
            assertThat(backend(a)).isEqualTo(backend);
        }
    }

    @Test
    void aReadOnlyServerCostsTheConnection() {
        try (DatabasePool pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1))) {
            Database a = pool.schema("a");
            int backend = backend(a);
            a.sql("SET default_transaction_read_only = on").update();
            assertThatThrownBy(() -> a.sql("CREATE TABLE <<tables.t>> ()").update())
                    .isInstanceOf(ReadOnlyTransaction.class);
            assertThat(backend(a)).isNotEqualTo(backend);
        }
    }

    @Test
    void aKilledBackendIsReplaced() {
        try (DatabasePool pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1))) {
            Database a = pool.schema("a");
            assertThatThrownBy(() -> a.sql("SELECT pg_terminate_backend(pg_backend_pid())")
                            .list(row -> 1))
                    .isInstanceOf(ConnectionLost.class);
            assertThat(one(a, "SELECT 1", Integer.class)).isEqualTo(1);
        }
    }

    @Test
    void aTransactionBegunBySqlMeetsNobodyElse() {
        try (DatabasePool pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1))) {
            Database shop = TestServer.shop(pool, "begun");
            shop.sql("BEGIN").update();
            shop.sql("INSERT INTO <<tables.users>> (email) VALUES ('ada@example.com')")
                    .update();
            try (DatabasePool other = TestServer.pool()) {
                assertThat(one(other.schema("begun"), "SELECT count(*) FROM <<tables.users>>", Long.class))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aPlanThatChangedIsHealedInsideATransaction() {
        try (DatabasePool pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1))) {
            Database shop = TestServer.shop(pool, "stale");
            for (int times = 0; times < 8; times++) {
                shop.sql("SELECT * FROM <<tables.users>>").list(row -> 1);
            }
            TestServer.execute("ALTER TABLE stale.users ADD COLUMN age int");
            shop.inTransaction(tx -> {
                tx.dao(Users.class).create("ada@example.com", null);
                assertThat(tx.sql("SELECT * FROM <<tables.users>>").list(row -> row.getOrNull("age", Integer.class)))
                        .hasSize(1);
            });
        }
    }

    @Test
    void aBorrowedDataSourceIsNotClosed() throws Exception {
        PGSimpleDataSource lent = TestServer.dataSource();
        try (DatabasePool pool = DatabasePool.using(lent)) {
            assertThat(one(pool.schema("a"), "SELECT 1", Integer.class)).isEqualTo(1);
            assertThat(pool.schema("a")
                            .transaction(tx -> one(tx, "SELECT 2", Integer.class))
                            .intValue())
                    .isEqualTo(2);
        }
        try (Connection connection = lent.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void aBorrowedDataSourceThatWouldLoseStatementsIsRefused() {
        PGSimpleDataSource lent = TestServer.dataSource();
        try (DatabasePool pool = DatabasePool.using(new WithoutAutocommit(lent))) {
            assertThatThrownBy(() -> pool.schema("a").sql("SELECT 1").update())
                    .isInstanceOf(InvalidConfiguration.class)
                    .hasMessageContaining("autocommit");
        }
    }

    private static int backend(SqlRunner runner) {
        return one(runner, "SELECT pg_backend_pid() AS v", Integer.class);
    }

    private static <T> T one(SqlRunner runner, String sql, Class<T> type) {
        return runner.sql("SELECT v FROM (%s) AS q (v)".formatted(sql)).one(row -> row.get("v", type));
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static int unusedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
