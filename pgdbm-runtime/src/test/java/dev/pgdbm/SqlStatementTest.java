package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.DataFailure;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.TooManyRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementTest {
    private static DatabasePool pool;
    private static Database database;

    @BeforeAll
    static void open() {
        pool = TestServer.pool();
        database = TestServer.shop(pool, "dynamic");
        database.sql("INSERT INTO <<tables.users>> (email) VALUES (:a), (:b)")
                .bind("a", "ada@example.com")
                .bind("b", "eve@example.com")
                .update();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void rowsAreMapped() {
        assertThat(emails("SELECT email FROM <<tables.users>> ORDER BY id").list(row -> row.get("email", String.class)))
                .containsExactly("ada@example.com", "eve@example.com");
    }

    @Test
    void oneAndOptionalCountRows() {
        String byEmail = "SELECT email FROM <<tables.users>> WHERE email LIKE :pattern";
        RowMapper<String> email = row -> row.get("email", String.class);
        assertThat(emails(byEmail).bind("pattern", "ada%").one(email)).isEqualTo("ada@example.com");
        assertThat(emails(byEmail).bind("pattern", "ada%").optional(email)).contains("ada@example.com");
        assertThat(emails(byEmail).bind("pattern", "bob%").optional(email)).isEmpty();
        assertThatThrownBy(() -> emails(byEmail).bind("pattern", "bob%").one(email))
                .isInstanceOf(NoRow.class);
        assertThatThrownBy(() -> emails(byEmail).bind("pattern", "%").one(email))
                .isInstanceOf(TooManyRows.class);
        assertThatThrownBy(() -> emails(byEmail).bind("pattern", "%").optional(email))
                .isInstanceOf(TooManyRows.class);
    }

    @Test
    void updateCounts() {
        assertThat(database.sql("UPDATE <<tables.users>> SET full_name = :name")
                        .bind("name", null)
                        .update())
                .isEqualTo(2);
    }

    @Test
    void unknownAndUnboundNamesAreErrors() {
        SqlStatement statement = database.sql("SELECT :email::text, :other::int");
        assertThatThrownBy(() -> statement.bind("emial", "x"))
                .isInstanceOf(InvalidBinding.class)
                .hasMessageContaining("no parameter :emial; did you mean :email?");
        assertThatThrownBy(() -> statement.bind("other", 1).list(row -> 1))
                .isInstanceOf(InvalidBinding.class)
                .hasMessageContaining("not bound: :email");
        assertThatThrownBy(() -> database.sql("SELECT 1").bind("x", 1)).hasMessageContaining("it has none");
        assertThatThrownBy(() -> database.sql("SELECT :x").bind("x", Locale.ROOT))
                .isInstanceOf(InvalidBinding.class)
                .hasMessageContaining("java.util.Locale");
        assertThatThrownBy(() -> database.sql("SELECT * FROM <<tabels.users>>")).isInstanceOf(InvalidTemplate.class);
    }

    @Test
    void aNameThatOccursTwiceIsBoundTwice() {
        int sum = database.sql("SELECT :a::int + :b::int + :a::int AS n")
                .bind("a", 1)
                .bind("b", 10)
                .one(row -> row.get("n", Integer.class));
        assertThat(sum).isEqualTo(12);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("int2", (short) 1, Short.class),
                Arguments.of("int4", 1, Integer.class),
                Arguments.of("int8", 1L, Long.class),
                Arguments.of("float4", 0.1f, Float.class),
                Arguments.of("float8", 0.1, Double.class),
                Arguments.of("bool", true, Boolean.class),
                Arguments.of("numeric", new BigDecimal("1.50"), BigDecimal.class),
                Arguments.of("text", "Größe, \"x\" \\", String.class),
                Arguments.of("jsonb", "{\"a\": 1}", String.class),
                Arguments.of("bytea", new byte[] {0, -1}, byte[].class),
                Arguments.of("uuid", new UUID(1, 2), UUID.class),
                Arguments.of("date", LocalDate.of(-43, 3, 15), LocalDate.class),
                Arguments.of("time", LocalTime.of(1, 2, 3), LocalTime.class),
                Arguments.of("timestamp", LocalDateTime.of(2024, 1, 2, 3, 4), LocalDateTime.class),
                Arguments.of("timestamptz", Instant.parse("2024-01-02T03:04:05.6Z"), Instant.class),
                Arguments.of(
                        "timestamptz",
                        OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC),
                        OffsetDateTime.class));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void valuesAndListsOfThemComeBack(String type, T value, Class<T> javaType) {
        T read = database.sql("SELECT :x::%s AS v".formatted(type))
                .bind("x", value)
                .one(row -> row.get("v", javaType));
        assertThat((Object) read).isEqualTo(value);
        List<T> list = database.sql("SELECT :x::%s[] AS v".formatted(type))
                .bind("x", List.of(value, value))
                .one(row -> row.getList("v", javaType));
        assertThat(Arrays.deepEquals(list.toArray(), new Object[] {value, value}))
                .isTrue();
    }

    @Test
    void enumsAreTheirNames() {
        String read = database.sql("SELECT :x::text AS v, :xs::text[] AS vs")
                .bind("x", TimeUnit.DAYS)
                .bind("xs", List.of(TimeUnit.DAYS))
                .one(row -> row.get("v", String.class) + row.getList("vs", String.class));
        assertThat(read).isEqualTo("DAYS[DAYS]");
    }

    @Test
    void listsAreForAny() {
        assertThat(emails("SELECT email FROM <<tables.users>> WHERE email = ANY(:emails)")
                        .bind("emails", Arrays.asList("ada@example.com", null))
                        .list(row -> row.get("email", String.class)))
                .containsExactly("ada@example.com");
    }

    @Test
    void nullsAreForGetOrNull() {
        SqlStatement statement = database.sql(
                "SELECT NULL::int8 AS v, NULL::int8[] AS vs, ARRAY[1, NULL]::int8[] AS ns,"
                        + " ARRAY[1] AS \"is\", 'x' AS no, ARRAY['x'] AS \"as\", ARRAY[[1],[2]]::int8[] AS ds, ARRAY[['a'],['b']] AS ts");
        Long value = statement.one(row -> row.getOrNull("v", Long.class));
        assertThat(value).isNull();
        List<Long> list = statement.one(row -> row.getList("vs", Long.class));
        assertThat(list).isNull();
        assertDataFailure(
                database.sql("SELECT 'Emma' AS t"),
                row -> row.get("t", Integer.class),
                "Bad value for type int (SQLSTATE 22003");
        assertDataFailure(statement, row -> row.get("v", Long.class), "column \"v\" is NULL");
        assertDataFailure(statement, row -> row.getList("ns", Long.class), "NULL among its elements");
        assertDataFailure(statement, row -> row.getList("ds", Long.class), "more than one dimension");
        assertDataFailure(statement, row -> row.getList("is", Long.class), "are Integer, not Long; cast it in SQL");
        assertDataFailure(statement, row -> row.getList("no", String.class), "not an array");
        assertDataFailure(statement, row -> row.getList("as", Instant.class), "no such date or time");
        assertDataFailure(statement, row -> row.getList("ts", String.class), "more than one dimension");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "'a}'", "'{\"a}'", "'{\"a\":1}'::jsonb", "1", "NULL::text"})
    void whatIsNoArrayIsNotReadAsOne(String value) {
        SqlStatement statement = database.sql("SELECT %s AS v".formatted(value));
        assertDataFailure(statement, row -> row.getList("v", String.class), "not an array");
        assertDataFailure(statement, row -> row.getList("v", Long.class), "not an array");
    }

    @Test
    void unknownColumnsAndClassesAreErrors() {
        assertThatThrownBy(() -> database.sql("SELECT 1 AS v").one(row -> row.get("w", Integer.class)))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("42703");
        assertThatThrownBy(() -> database.sql("SELECT 1 AS v").one(row -> row.get("v", Locale.class)))
                .isInstanceOf(InvalidBinding.class);
    }

    private static void assertDataFailure(SqlStatement statement, RowMapper<?> mapper, String message) {
        assertThatThrownBy(() -> statement.one(mapper))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining(message);
    }

    private static SqlStatement emails(String template) {
        return database.sql(template);
    }
}
