package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.DataFailure;
import dev.pgdbm.error.PoolExhausted;
import dev.pgdbm.error.TransactionEnded;
import dev.pgdbm.error.UndefinedTable;
import dev.pgdbm.error.UniqueViolation;
import dev.pgdbm.sample.Users;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.RowReader;
import dev.pgdbm.support.StatementBinder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows read by a cursor: how far the server is, and what has become of connection and transaction afterwards. */
class StreamTest {
    private static final StatementBinder NOTHING = statement -> {};
    private static final RowReader<Long> FIRST = row -> row.getLong(1);

    /** One connection, so that a stream that keeps it is noticed by the next statement. */
    private final DatabasePool pool =
            DatabasePool.open(TestServer.config().withMaxPoolSize(1).withConnectionTimeout(Duration.ofMillis(250)));

    private final Database acme = TestServer.shop(pool, "streams");

    @BeforeEach
    void somethingToCount() {
        TestServer.execute("CREATE SEQUENCE streams.produced");
        TestServer.execute("CREATE TABLE streams.numbers (n bigint UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    }

    @AfterEach
    void theConnectionIsBack() {
        try (pool) {
            acme.sql("INSERT INTO <<tables.numbers>> VALUES (-1)").update();
            assertThat(numbers()).isPositive();
        }
    }

    @Test
    void theServerIsNoFurtherAheadThanTheFetchSize() throws SQLException {
        try (Stream<Long> stream = stream(10, "SELECT nextval('streams.produced') FROM generate_series(1, 1000)")) {
            Iterator<Long> rows = stream.iterator();
            rows.next();
            assertThat(produced()).isEqualTo(10);
        }
    }

    @Test
    void allRowsComeInOrder() {
        try (Stream<Long> stream = stream(7, "SELECT g FROM generate_series(1, 100) AS g ORDER BY g")) {
            assertThat(stream.toList()).hasSize(100).isSorted().startsWith(1L).endsWith(100L);
        }
    }

    @Test
    void anOpenStreamHasTheConnection() {
        try (Stream<Long> stream = hundred()) {
            assertThatThrownBy(this::numbers).isInstanceOf(PoolExhausted.class);
            assertThat(stream).isNotNull();
        }
    }

    @Test
    void readingToTheEndGivesTheConnectionBack() {
        assertThat(hundred().count()).isEqualTo(100);
    }

    @Test
    void closingGivesTheConnectionBack() {
        try (Stream<Long> stream = hundred()) {
            assertThat(stream.findFirst()).contains(1L);
        }
    }

    @Test
    void closingWhatWasNeverReadGivesTheConnectionBack() {
        hundred().close();
    }

    @Test
    void closingTwiceDoesNothing() {
        Stream<Long> stream = hundred();
        stream.close();
        acme.inTransaction(tx -> {
            stream.close();
            assertThat(number(tx, "SELECT 1 AS n")).isOne();
        });
    }

    @Test
    void readingOnAfterItWasClosedIsRefused() {
        Stream<Long> stream = hundred();
        Iterator<Long> rows = stream.iterator();
        stream.close();
        assertThatThrownBy(rows::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Numbers.all: the stream is closed");
    }

    @Test
    void aStatementThatIsRefusedGivesTheConnectionBack() {
        assertThatThrownBy(() -> stream(10, "SELECT n FROM <<tables.nowhere>>"))
                .isInstanceOf(UndefinedTable.class)
                .hasMessageContaining("Numbers.all");
    }

    @Test
    void aParameterThatIsRefusedGivesTheConnectionBack() {
        IllegalArgumentException refused = new IllegalArgumentException("no such number");
        assertThatThrownBy(() -> acme.executor().stream(
                        statement("SELECT 1"),
                        10,
                        statement -> {
                            throw refused;
                        },
                        FIRST))
                .isSameAs(refused);
    }

    @Test
    void aFailureInTheMidstIsOursAndGivesTheConnectionBack() {
        String dividing = "SELECT 1 / (50 - g) FROM generate_series(1, 100) AS g";
        assertThatThrownBy(() -> stream(10, dividing).count())
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("Numbers.all");
    }

    @Test
    void aRowThatCannotBeReadGivesTheConnectionBack() {
        IllegalArgumentException refused = new IllegalArgumentException("no such number");
        Stream<Object> stream = acme.executor().stream(statement("SELECT 1"), 10, NOTHING, row -> {
            throw refused;
        });
        assertThatThrownBy(stream::toList).isSameAs(refused);
    }

    @Test
    void anErrorInWhatIsDoneWithARowGivesTheConnectionBack() {
        assertThatThrownBy(() -> hundred().forEach(row -> {
                    throw new AssertionError("stop");
                }))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void whatTheStatementDidIsCommittedAtTheEnd() {
        assertThat(inserting(10).count()).isEqualTo(10);
        assertThat(numbers()).isEqualTo(10);
    }

    @Test
    void whatTheStatementDidIsCommittedWhenClosedEarly() {
        try (Stream<Long> stream = inserting(10)) {
            stream.findFirst();
        }
        assertThat(numbers()).isEqualTo(10);
    }

    @Test
    void whatTheStatementDidIsRolledBackByAFailure() {
        assertThatThrownBy(() -> inserting(10).forEach(row -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(numbers()).isZero();
    }

    @Test
    void aCommitThatFailsIsThrownAtTheEnd() {
        String twice = "INSERT INTO <<tables.numbers>> SELECT 1 FROM generate_series(1, 2) RETURNING n";
        assertThatThrownBy(() -> stream(10, twice).count())
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("Numbers.all");
    }

    @Test
    void aStreamIsNotSplit() {
        try (Stream<Long> stream = hundred()) {
            assertThat(stream.spliterator().trySplit()).isNull();
        }
    }

    @Test
    void inATransactionItReadsInThatOne() {
        acme.inTransaction(tx -> {
            tx.dao(Users.class).create("ada@example.com", null);
            try (Stream<Long> stream = in(tx, "SELECT id FROM <<tables.users>>")) {
                assertThat(stream.count()).isEqualTo(1);
            }
        });
    }

    @Test
    void inATransactionOtherStatementsRunBesideIt() {
        acme.inTransaction(tx -> {
            try (Stream<Long> stream = in(tx, "SELECT g FROM generate_series(1, 100) AS g")) {
                Iterator<Long> rows = stream.iterator();
                rows.next();
                assertThat(cursors(tx)).isEqualTo(1);
                rows.forEachRemaining(row -> tx.dao(Users.class).count());
                assertThat(cursors(tx)).isZero();
            }
        });
    }

    @Test
    void inATransactionItDoesNotOutliveThat() {
        AtomicReference<Iterator<Long>> rows = new AtomicReference<>();
        acme.inTransaction(tx -> {
            Iterator<Long> read =
                    in(tx, "SELECT g FROM generate_series(1, 100) AS g").iterator();
            read.next();
            rows.set(read);
        });
        assertThatThrownBy(() -> rows.get().next())
                .isInstanceOf(TransactionEnded.class)
                .hasMessageContaining("Numbers.all");
    }

    @Test
    void inATransactionAFailureAbortsIt() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.dao(Users.class).create("ada@example.com", null);
                    in(tx, "SELECT 1 / (50 - g) FROM generate_series(1, 100) AS g")
                            .count();
                }))
                .isInstanceOf(DataFailure.class);
        assertThat(acme.dao(Users.class).count()).isZero();
    }

    private Stream<Long> hundred() {
        return stream(10, "SELECT g FROM generate_series(1, 100) AS g ORDER BY g");
    }

    private Stream<Long> inserting(int rows) {
        return stream(3, "INSERT INTO <<tables.numbers>> SELECT generate_series(1, %d) RETURNING n".formatted(rows));
    }

    private Stream<Long> stream(int fetchSize, String sql) {
        return acme.executor().stream(statement(sql), fetchSize, NOTHING, FIRST);
    }

    private static Stream<Long> in(Transaction tx, String sql) {
        return tx.executor().stream(statement(sql), 10, NOTHING, FIRST);
    }

    private static DaoStatement statement(String sql) {
        return DaoStatement.of("Numbers.all", sql);
    }

    private static long cursors(Transaction tx) {
        return number(tx, "SELECT count(*) AS n FROM pg_catalog.pg_cursors WHERE statement LIKE 'SELECT g %'");
    }

    private long numbers() {
        return number(acme, "SELECT count(*) AS n FROM <<tables.numbers>>");
    }

    private static long number(SqlRunner runner, String sql) {
        return runner.sql(sql).one(row -> row.get("n", Long.class));
    }

    /** Asked beside the pool. */
    private static long produced() throws SQLException {
        try (Connection connection = TestServer.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT last_value FROM streams.produced")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
