package dev.pgdbm.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.TestServer;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import dev.pgdbm.type.CopyTypes;
import dev.pgdbm.type.CopyTypes.CopyType;
import dev.pgdbm.type.ParameterMapping;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What binary COPY sends is what a bind parameter sends. */
class BinaryCopyTest {
    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = TestServer.connect();
        execute("CREATE EXTENSION IF NOT EXISTS citext");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    static Stream<Sent> all() {
        return ColumnTypes.all().stream()
                .filter(type -> !type.isArray())
                .flatMap(type -> type.parameters().stream()
                        .flatMap(parameter -> CopyTypes.of(type.name(), parameter.javaType()).stream()
                                .map(copied -> new Sent(type, parameter, copied))));
    }

    static Stream<Sent> arrays() {
        return all().filter(sent -> sent.type().oid() != 0)
                .filter(sent -> sent.array().parameter(sent.list()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyValueIsTheOneThatIsBound(Sent sent) throws Exception {
        for (Object value : Samples.of(sent.type(), sent.parameter().javaType())) {
            assertSame(sent.type().name(), sent.parameter(), value, fields -> sent.write(fields, value));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nullIsNull(Sent sent) throws Exception {
        if (sent.isReference()) {
            assertSame(sent.type().name(), sent.parameter(), null, fields -> sent.write(fields, null));
        }
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void arraysAreThoseThatAreBound(Sent sent) throws Exception {
        List<Object> values = Samples.of(sent.type(), sent.parameter().javaType());
        ParameterMapping bound = sent.array().parameter(sent.list()).orElseThrow();
        for (List<Object> list : List.of(values, List.of(), Arrays.asList(null, values.get(0), null))) {
            assertSame(
                    sent.array().name(),
                    bound,
                    list,
                    fields -> BinaryArray.write(fields, list, sent.type().oid(), sent::write));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0000",
                "1",
                "-1",
                "9999",
                "10000",
                "100000000",
                "0.1",
                "0.0001",
                "0.00001",
                "-12345.678901",
                "1e40",
                "1e-40",
                "99999999999999999999.99999",
                "120000.00",
                "-0.10",
                "9223372036854775807",
                "9223372036854775808",
                "1.2e5"
            })
    void everyNumberIsTheSame(BigDecimal number) throws Exception {
        ParameterMapping bound =
                ColumnTypes.byName("numeric").orElseThrow().parameters().get(0);

        assertSame("numeric", bound, number, fields -> fields.numeric(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e131072", "1e-16384"})
    void aNumberThatPostgresHasNotIsRefused(BigDecimal number) throws SQLException {
        execute("CREATE TEMP TABLE IF NOT EXISTS numbers (n numeric)");
        assertThatThrownBy(() -> copy("COPY numbers FROM STDIN (FORMAT binary)", fields -> fields.numeric(number)))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("22003"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "\uD83D", "\uDC18b"})
    void textThatPostgresCannotStoreIsRefused(String text) throws SQLException {
        execute("CREATE TEMP TABLE IF NOT EXISTS texts (t text)");
        assertThatThrownBy(() -> copy("COPY texts FROM STDIN (FORMAT binary)", fields -> fields.text(text)))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("22021"))
                .hasMessageContaining("parameter 1");
    }

    @Test
    void aFieldMayBeLargerThanTheBuffer() throws Exception {
        execute("CREATE TEMP TABLE large (t text, u text)");
        String text = "ü".repeat(1_000_000);
        copy("COPY large FROM STDIN (FORMAT binary)", 2, fields -> {
            fields.text(text);
            fields.text("a".repeat(1_000_000));
        });

        assertThat(bool("SELECT t = repeat('ü', 1000000) AND u = repeat('a', 1000000) FROM large"))
                .isTrue();
    }

    @Test
    void whatIsNotFinishedLeavesNothingAndTheConnectionGoesOn() throws Exception {
        execute("CREATE TEMP TABLE unfinished (i int)");
        try (BinaryCopy copy = BinaryCopy.open(connection, "COPY unfinished FROM STDIN (FORMAT binary)")) {
            for (int i = 0; i < 100_000; i++) {
                copy.startRow(1).int4(i);
            }
        }

        assertThat(bool("SELECT count(*) = 0 FROM unfinished")).isTrue();
    }

    private static void assertSame(String type, ParameterMapping bound, @Nullable Object value, Fields written)
            throws Exception {
        execute("DROP TABLE IF EXISTS copied");
        execute("CREATE TEMP TABLE copied (id int, value %s)".formatted('"' + type + '"'));
        copy("COPY copied (value) FROM STDIN (FORMAT binary)", written);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO copied VALUES (1, ?)")) {
            ColumnTypesRoundTripTest.bind(bound.nullable(), insert, value);
            insert.execute();
        }

        assertThat(bool("SELECT count(DISTINCT coalesce(value::text, '')) = 1 AND count(*) = 2 FROM copied"))
                .as("%s", value)
                .isTrue();
    }

    private static void copy(String sql, Fields written) throws Exception {
        copy(sql, 1, written);
    }

    private static void copy(String sql, int columns, Fields written) throws Exception {
        try (BinaryCopy copy = BinaryCopy.open(connection, sql)) {
            written.write(copy.startRow(columns));
            assertThat(copy.finish()).isEqualTo(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean bool(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private interface Fields {
        void write(BinaryFields fields) throws Exception;
    }

    /** A Java type on its way to a column type. */
    record Sent(ColumnType type, ParameterMapping parameter, CopyType copied) {
        boolean isReference() {
            return parameter.javaType().contains(".") || parameter.javaType().endsWith("]");
        }

        ColumnType array() {
            return ColumnTypes.byName("_" + type.name()).orElseThrow();
        }

        String list() {
            return "java.util.List<@Nullable %s>".formatted(parameter.javaType());
        }

        void write(BinaryFields fields, @Nullable Object value) throws SQLException {
            String name = value == null ? copied.nullable() : copied.method();
            Method writer = Arrays.stream(BinaryFields.class.getMethods())
                    .filter(method -> method.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            try {
                writer.invoke(fields, value);
            } catch (ReflectiveOperationException failure) {
                throw new SQLException(Objects.toString(failure.getCause()), failure);
            }
        }

        @Override
        public String toString() {
            return parameter.javaType() + " as " + type;
        }
    }
}
