package dev.pgdbm.support;

import static java.util.Map.entry;

import dev.pgdbm.type.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that are hard: least, most, empty, not ASCII, before Christ, in a gap of the time zone. */
final class Samples {
    private static final Map<String, List<?>> SAMPLES = Map.ofEntries(
            entry("java.lang.Short", List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE)),
            entry("java.lang.Integer", List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            entry("java.lang.Long", List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE)),
            entry(
                    "java.lang.Float",
                    List.of(0f, 0.1f, -Float.MAX_VALUE, Float.MIN_VALUE, Float.NaN, Float.POSITIVE_INFINITY)),
            entry(
                    "java.lang.Double",
                    List.of(0d, 0.1, -Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN, Double.NEGATIVE_INFINITY)),
            entry("java.lang.Boolean", List.of(true, false)),
            entry(
                    "java.math.BigDecimal",
                    List.of(
                            new BigDecimal("0"),
                            new BigDecimal("-1.50"),
                            new BigDecimal("1e-20"),
                            new BigDecimal(BigInteger.TEN.pow(60)))),
            entry("byte[]", List.of(new byte[0], new byte[] {0, 1, -1, 92, 34, 39})),
            entry("java.util.UUID", List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1, 2))),
            entry(
                    "java.time.LocalDate",
                    List.of(
                            LocalDate.of(2024, 2, 29),
                            LocalDate.of(-43, 3, 15),
                            LocalDate.of(-4712, 1, 1),
                            LocalDate.of(0, 1, 1),
                            LocalDate.of(1582, 10, 10),
                            LocalDate.of(2018, 11, 4),
                            LocalDate.of(12345, 6, 7),
                            LocalDate.of(5874897, 12, 31),
                            LocalDate.MAX,
                            LocalDate.MIN)),
            entry(
                    "java.time.LocalTime",
                    List.of(
                            LocalTime.MIDNIGHT,
                            LocalTime.of(23, 59, 59, 999_999_000),
                            LocalTime.of(12, 30, 0, 100_000_000),
                            LocalTime.MAX)),
            entry(
                    "java.time.LocalDateTime",
                    List.of(
                            LocalDateTime.of(2024, 2, 29, 12, 30, 0, 123_456_000),
                            // Did not exist in Sao Paulo.
                            LocalDateTime.of(2018, 11, 4, 0, 30),
                            LocalDateTime.of(-43, 3, 15, 1, 2, 3),
                            LocalDateTime.of(1582, 10, 10, 0, 0),
                            LocalDateTime.of(12345, 6, 7, 8, 9, 10),
                            LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000),
                            LocalDateTime.MAX,
                            LocalDateTime.MIN)),
            entry(
                    "java.time.Instant",
                    List.of(
                            Instant.parse("2024-02-29T12:30:00.123456Z"),
                            Instant.EPOCH,
                            Instant.parse("2018-11-04T03:30:00Z"),
                            Instant.parse("-0043-03-15T01:02:03Z"),
                            Instant.parse("1800-01-01T00:00:00Z"),
                            Instant.parse("+12345-06-07T08:09:10Z"),
                            Instant.parse("+294276-12-31T23:59:59.999999Z"),
                            Instant.MAX,
                            Instant.MIN)),
            entry(
                    "java.time.OffsetDateTime",
                    List.of(
                            OffsetDateTime.of(2024, 2, 29, 12, 30, 0, 123_456_000, ZoneOffset.UTC),
                            OffsetDateTime.of(2018, 11, 4, 0, 30, 0, 0, ZoneOffset.UTC),
                            OffsetDateTime.of(-43, 3, 15, 1, 2, 3, 0, ZoneOffset.UTC),
                            OffsetDateTime.of(1800, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                            OffsetDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000, ZoneOffset.UTC),
                            OffsetDateTime.MAX,
                            OffsetDateTime.MIN)));
    private static final List<String> TEXTS =
            List.of("ada", "", "NULL", "Größe \uD83D\uDC18 文", "a\\b\"c'd", "{x,y}", " two words ", "line\nbreak\ttab");
    private static final List<String> JSON = List.of("null", "\"Größe\"", "{\"a\": [1, 2]}");
    private static final Map<String, String> BOXES = Map.of(
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "float", "java.lang.Float",
            "double", "java.lang.Double",
            "boolean", "java.lang.Boolean");

    private Samples() {}

    /** Values of a Java type for a column type. */
    static List<Object> of(ColumnType type, String javaType) {
        if (javaType.startsWith("java.util.List<")) {
            String element = javaType.substring("java.util.List<".length(), javaType.length() - 1);
            List<Object> all = of(type, element);
            return List.of(all, List.of(), List.of(all.get(0)));
        }
        if (javaType.equals("java.lang.String")) {
            return List.copyOf(type.name().contains("json") ? JSON : TEXTS);
        }
        return List.copyOf(Objects.requireNonNull(SAMPLES.get(BOXES.getOrDefault(javaType, javaType)), javaType));
    }

    /** A value as it should be read. */
    static @Nullable Object as(@Nullable Object value, String javaType) {
        return switch (BOXES.getOrDefault(javaType, javaType)) {
            case "java.lang.Short" -> value instanceof Number number ? (Object) number.shortValue() : value;
            case "java.lang.Integer" -> value instanceof Number number ? (Object) number.intValue() : value;
            case "java.lang.Long" -> value instanceof Number number ? (Object) number.longValue() : value;
            case "java.lang.Double" -> value instanceof Number number ? (Object) number.doubleValue() : value;
            case "java.math.BigDecimal" ->
                value instanceof Long || value instanceof Integer || value instanceof Short
                        ? BigDecimal.valueOf(((Number) value).longValue())
                        : value;
            case "java.time.Instant" -> value instanceof OffsetDateTime time ? instant(time) : value;
            case "java.time.OffsetDateTime" -> value instanceof Instant instant ? offset(instant) : value;
            case "java.util.List<java.time.Instant>" -> list(value, "java.time.Instant");
            case "java.util.List<java.time.OffsetDateTime>" -> list(value, "java.time.OffsetDateTime");
            default -> value;
        };
    }

    private static @Nullable Object list(@Nullable Object value, String element) {
        return value instanceof List<?> list
                ? list.stream().map(each -> as(each, element)).toList()
                : value;
    }

    private static Instant instant(OffsetDateTime time) {
        return time.equals(OffsetDateTime.MAX)
                ? Instant.MAX
                : time.equals(OffsetDateTime.MIN) ? Instant.MIN : time.toInstant();
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.equals(Instant.MAX)
                ? OffsetDateTime.MAX
                : instant.equals(Instant.MIN) ? OffsetDateTime.MIN : instant.atOffset(ZoneOffset.UTC);
    }
}
