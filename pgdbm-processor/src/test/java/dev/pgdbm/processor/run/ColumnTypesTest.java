package dev.pgdbm.processor.run;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.Database;
import dev.pgdbm.processor.run.EveryType.Echo;
import dev.pgdbm.value.Box;
import dev.pgdbm.value.Interval;
import dev.pgdbm.value.Point;
import dev.pgdbm.value.Range;
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
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            entry("java.math.BigDecimal", new BigDecimal("-12345678901234567890.50")),
            entry("byte[]", new byte[] {0, -1, 92, 39}),
            entry("java.util.UUID", new UUID(1, 2)),
            entry("java.time.LocalDate", LocalDate.of(2024, 2, 29)),
            entry("java.time.LocalTime", LocalTime.of(23, 59, 59, 123_456_000)),
            entry("java.time.LocalDateTime", LocalDateTime.of(2024, 2, 29, 12, 30, 0, 1_000)),
            entry("java.time.Instant", Instant.parse("2024-02-29T12:30:00.000001Z")),
            entry("java.time.OffsetDateTime", OffsetDateTime.parse("2024-02-29T12:30:00Z")),
            entry("java.time.OffsetTime", OffsetTime.parse("12:30:00.1+05:30")),
            entry("dev.pgdbm.value.Interval", new Interval(14, -3, -1)),
            entry("dev.pgdbm.value.Point", new Point(0.1, -2)),
            entry("dev.pgdbm.value.Box", new Box(new Point(2, 3), new Point(0.1, -1))),
            entry("java.util.Map<java.lang.String, java.lang.String>", Map.of("a", "\"")),
            entry("java.util.Map<java.lang.String, @Nullable java.lang.String>", Collections.singletonMap("a", null)),
            entry("dev.pgdbm.value.Range<java.lang.Integer>", Range.closedOpen(1, 5)),
            entry("dev.pgdbm.value.Range<java.lang.Long>", Range.atLeast(1L << 40)),
            entry("dev.pgdbm.value.Range<java.math.BigDecimal>", Range.open(BigDecimal.ZERO, new BigDecimal("1.50"))),
            entry("dev.pgdbm.value.Range<java.time.LocalDate>", Range.lessThan(LocalDate.of(2024, 2, 29))),
            entry(
                    "dev.pgdbm.value.Range<java.time.LocalDateTime>",
                    Range.atMost(LocalDateTime.of(2024, 2, 29, 12, 30))),
            entry(
                    "dev.pgdbm.value.Range<java.time.Instant>",
                    Range.atLeast(Instant.parse("2024-02-29T12:30:00.000001Z"))),
            entry(
                    "dev.pgdbm.value.Range<java.time.OffsetDateTime>",
                    Range.atLeast(OffsetDateTime.parse("2024-02-29T12:30:00Z"))));

    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("bpchar", "c"),
            entry("char", "c"),
            entry("json", "{\"a\": [1, null]}"),
            entry("jsonb", "{\"a\": [1, null]}"),
            entry("jsonpath", "$.\"a\""),
            entry("xml", "<a/>"),
            entry("tsvector", "'fat':2"),
            entry("tsquery", "'fat' & 'rat'"),
            entry("ltree", "top.science"),
            entry("bit", "1"),
            entry("varbit", "0110"),
            entry("money", "-$1,234.56"),
            entry("inet", "10.0.0.1/8"),
            entry("cidr", "10.0.0.0/8"),
            entry("macaddr", "08:00:2b:01:02:03"),
            entry("macaddr8", "08:00:2b:01:02:03:04:05"),
            entry("line", "{1,-1,0.5}"),
            entry("lseg", "[(0,0),(1,1)]"),
            entry("path", "((0,0),(1,1))"),
            entry("polygon", "((0,0),(1,1),(2,0))"),
            entry("circle", "<(0,0),1.5>"));

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
        return sample(echo.columnType(), echo.javaType());
    }

    private static Object sample(String columnType, String javaType) {
        if (columnType.startsWith("_")) {
            String element = javaType.substring("java.util.List<".length(), javaType.length() - 1);
            Object sample = sample(columnType.substring(1), element.replaceFirst("^@Nullable ", ""));
            return element.startsWith("@Nullable ") ? Arrays.asList(sample, null) : List.of(sample);
        }
        if (javaType.startsWith("java.util.List<")) {
            return List.of(sample(columnType, javaType.substring("java.util.List<".length(), javaType.length() - 1)));
        }
        if (columnType.equals("numeric") && javaType.equals("long")) {
            return 5L;
        }
        if (columnType.equals("oid")) {
            return 1L << 31;
        }
        return javaType.equals("java.lang.String")
                ? TEXTS.getOrDefault(columnType, "Größe \uD83D\uDC18 '\"")
                : Objects.requireNonNull(SAMPLES.get(javaType), javaType);
    }
}
