package dev.pgdbm.processor.run;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.Database;
import dev.pgdbm.processor.run.EveryType.Echo;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of every Java type go through a generated DAO to every column type and come back as they were. */
class ColumnTypesTest {
    private static final Map<String, Object> SAMPLES = Map.ofEntries(
            entry("short", (short) -7),
            entry("int", Integer.MAX_VALUE),
            entry("long", Long.MIN_VALUE),
            entry("float", 0.1f),
            entry("double", -0.1),
            entry("boolean", true),
            entry("java.lang.Short", (short) 7),
            entry("java.lang.Integer", 42),
            entry("java.lang.Long", 1L << 40),
            entry("java.lang.Float", 1.5f),
            entry("java.lang.Double", 1e300),
            entry("java.lang.Boolean", false),
            entry("java.lang.String", "Größe \uD83D\uDC18 '\""),
            entry("java.math.BigDecimal", new BigDecimal("-12345678901234567890.50")),
            entry("byte[]", new byte[] {0, -1, 92, 39}),
            entry("java.util.UUID", new UUID(1, 2)),
            entry("java.time.LocalDate", LocalDate.of(2024, 2, 29)),
            entry("java.time.LocalTime", LocalTime.of(23, 59, 59, 123_456_000)),
            entry("java.time.LocalDateTime", LocalDateTime.of(2024, 2, 29, 12, 30, 0, 1_000)),
            entry("java.time.Instant", Instant.parse("2024-02-29T12:30:00.000001Z")),
            entry("java.time.OffsetDateTime", OffsetDateTime.parse("2024-02-29T12:30:00Z")));

    private static URLClassLoader loader;
    private static Object dao;

    @BeforeAll
    static void compile(@TempDir Path output) throws Exception {
        Path source = Files.writeString(output.resolve("Echoes.java"), EveryType.source());
        assertThat(Implementations.compile(source, output)).isEmpty();
        loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, ColumnTypesTest.class.getClassLoader());
        Database database = ClubDatabase.schema("echo");
        dao = database.dao(loader.loadClass("Echoes"));
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    static List<Echo> echoes() {
        return EveryType.echoes();
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void aValueComesBack(Echo echo) throws ReflectiveOperationException {
        Object value = sample(echo);

        assertThat(call(echo, value)).usingRecursiveComparison().isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("nullableEchoes")
    void nullComesBack(Echo echo) throws ReflectiveOperationException {
        assertThat(call(echo, null)).isNull();
    }

    static List<Echo> nullableEchoes() {
        return EveryType.echoes().stream().filter(Echo::nullable).toList();
    }

    private static @Nullable Object call(Echo echo, @Nullable Object value) throws ReflectiveOperationException {
        Method method = Arrays.stream(dao.getClass().getMethods())
                .filter(each -> each.getName().equals(echo.method()))
                .findFirst()
                .orElseThrow();
        Object row = method.invoke(dao, value);
        return row.getClass().getMethod("value").invoke(row);
    }

    private static Object sample(Echo echo) {
        if (echo.javaType().startsWith("java.util.List<")) {
            String element = echo.javaType().replaceAll(".*<|>", "");
            return List.of(sample(echo.columnType().substring(1), element));
        }
        return sample(echo.columnType(), echo.javaType());
    }

    private static Object sample(String columnType, String javaType) {
        if (columnType.startsWith("json")) {
            return "{\"a\": [1, null]}";
        }
        if (columnType.equals("numeric") && javaType.equals("long")) {
            return 5L;
        }
        return columnType.equals("bpchar") ? "c" : SAMPLES.get(javaType);
    }
}
