package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.DataFailure;
import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.error.InvalidTemplate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL cannot hold is an exception by its meaning, and the only connection of the pool goes on. */
class BadInputTest {
    private static DatabasePool pool;
    private static Database database;

    @BeforeAll
    static void open() {
        pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1));
        database = TestServer.shop(pool, "bad_input");
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    static Stream<Arguments> refusedHere() {
        return Stream.of(
                Arguments.of("SELECT :x::text", "a\0b", "the character NUL (U+0000) at position 1"),
                Arguments.of("SELECT :x::text", "\uDC18\uD83D", "half of a surrogate pair (U+DC18) at position 0"),
                Arguments.of("SELECT :x::jsonb", "\"\uD83D\"", "half of a surrogate pair (U+D83D) at position 1"),
                Arguments.of("SELECT :x::text[]", List.of("a", "b\0"), "the character NUL (U+0000)"),
                Arguments.of("SELECT :x::numeric", new BigDecimal("1e131072"), "out of PostgreSQL's range"),
                Arguments.of("SELECT :x::numeric", new BigDecimal("-1e-16384"), "out of PostgreSQL's range"),
                Arguments.of("SELECT :x::timestamptz", Instant.MAX.minusSeconds(1), "out of PostgreSQL's range"));
    }

    static Stream<Arguments> refusedByTheServer() {
        return Stream.of(
                Arguments.of("SELECT :x::int8::int4", Long.MAX_VALUE, "integer out of range"),
                Arguments.of("SELECT :x::int8 + 1", Long.MAX_VALUE, "bigint out of range"),
                Arguments.of("SELECT :x::numeric(3, 1)", new BigDecimal("1000"), "numeric field overflow"),
                Arguments.of("SELECT :x::float8::float4", Double.MAX_VALUE, "out of range"),
                Arguments.of("SELECT :x::text::date", "9999999-01-01", "date out of range"),
                Arguments.of("SELECT :x::uuid", "no uuid", "invalid input syntax for type uuid"),
                Arguments.of("SELECT convert_from(:x, 'UTF8')", new byte[] {-1}, "invalid byte sequence"));
    }

    static Stream<Arguments> refused() {
        return Stream.concat(refusedHere(), refusedByTheServer());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aValueIsRefused(String sql, Object value, String message) {
        int session = session(database);
        assertThatThrownBy(() -> run(database, sql, value))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining(message);
        assertThat(session(database)).isEqualTo(session);
    }

    @ParameterizedTest
    @MethodSource("refusedHere")
    void whatIsRefusedBeforeItIsSentLeavesTheTransactionAsItIs(String sql, Object value, String message) {
        database.inTransaction(tx -> {
            assertThatThrownBy(() -> run(tx, sql, value)).isInstanceOf(DataFailure.class);
            assertThat(session(tx)).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("refusedByTheServer")
    void whatTheServerRefusesEndsTheInnerTransactionAlone(String sql, Object value, String message) {
        database.inTransaction(tx -> {
            assertThatThrownBy(() -> tx.inTransaction(inner -> run(inner, sql, value)))
                    .isInstanceOf(DataFailure.class);
            assertThat(session(tx)).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 'a\0b'", "SELECT '\uD83D'", "SELECT 1 -- \0", "SELECT 1 AS \"a\0\""})
    void soIsTheTextOfAStatement(String sql) {
        int session = session(database);
        assertThatThrownBy(() -> run(database, sql, null))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessageContaining("cannot be sent to PostgreSQL");
        assertThat(session(database)).isEqualTo(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9e131071", "-1e-16383", "1.000"})
    void numbersAtTheEdgesComeBack(BigDecimal number) {
        BigDecimal back =
                database.sql("SELECT :x::numeric AS n").bind("x", number).one(row -> row.get("n", BigDecimal.class));
        assertThat(back).isEqualByComparingTo(number);
    }

    @Test
    void moreParametersThanTheProtocolCountsAreRefused() {
        String sql = "SELECT 1 WHERE 1 IN (%s)";
        String places = IntStream.rangeClosed(0, 65_535).mapToObj(i -> ":x").collect(Collectors.joining(", "));
        assertThatThrownBy(() -> run(database, sql.formatted(places), 1))
                .isInstanceOf(InvalidBinding.class)
                .hasMessageContaining("has 65536 parameters, and PostgreSQL takes 65535 at most");
        assertThat(session(database)).isPositive();
    }

    @Test
    void asManyAsTheProtocolCountsAreSent() {
        String places = IntStream.range(0, 65_535).mapToObj(i -> ":x").collect(Collectors.joining(", "));
        int one = database.sql("SELECT 1 AS one WHERE 1 IN (%s)".formatted(places))
                .bind("x", 1)
                .one(row -> row.get("one", Integer.class));
        assertThat(one).isEqualTo(1);
    }

    private static void run(SqlRunner runner, String sql, @Nullable Object value) {
        SqlStatement statement = runner.sql(sql);
        (value == null ? statement : statement.bind("x", value)).list(row -> 1);
    }

    private static int session(SqlRunner runner) {
        return runner.sql("SELECT pg_backend_pid() AS pid").one(row -> row.get("pid", Integer.class));
    }
}
