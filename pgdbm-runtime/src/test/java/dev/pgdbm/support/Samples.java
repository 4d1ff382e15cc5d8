package dev.pgdbm.support;

import static java.util.Map.entry;

import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import dev.pgdbm.value.Box;
import dev.pgdbm.value.Interval;
import dev.pgdbm.value.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
                            OffsetDateTime.MIN)),
            entry(
                    "java.time.OffsetTime",
                    List.of(
                            OffsetTime.of(0, 0, 0, 0, ZoneOffset.UTC),
                            OffsetTime.of(23, 59, 59, 999_999_000, ZoneOffset.ofHoursMinutes(5, 30)),
                            OffsetTime.of(12, 30, 0, 100_000_000, ZoneOffset.ofHoursMinutesSeconds(-15, -59, -59)))),
            entry(
                    "dev.pgdbm.value.Interval",
                    List.of(
                            new Interval(0, 0, 0),
                            new Interval(14, -3, 14_706_789_000L),
                            new Interval(-1, 2, -1),
                            new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE - 1, Long.MAX_VALUE),
                            new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -Long.MAX_VALUE),
                            Interval.INFINITY,
                            Interval.MINUS_INFINITY)),
            entry("java.time.Duration", List.of(Duration.ZERO, Duration.ofHours(-25), Duration.ofNanos(1_000))),
            entry("java.time.Period", List.of(Period.ZERO, Period.of(1, -2, 3), Period.of(-100, 0, 0))),
            entry(
                    "dev.pgdbm.value.Point",
                    List.of(
                            new Point(0, -0.1),
                            new Point(Double.MAX_VALUE, Double.MIN_VALUE),
                            new Point(Double.NaN, Double.NEGATIVE_INFINITY))),
            entry(
                    "dev.pgdbm.value.Box",
                    List.of(
                            new Box(new Point(2, 3), new Point(0.1, -1e300)),
                            new Box(new Point(1, 1), new Point(1, 1)))),
            entry(
                    "java.util.Map<java.lang.String, java.lang.String>",
                    List.of(Map.of(), Map.of("a", "1", "", "", "\"=>\"", "NULL", "Größe \uD83D\uDC18", "b\\c\nd"))),
            entry(
                    "java.util.Map<java.lang.String, @Nullable java.lang.String>",
                    List.of(Map.of("a", "1"), Collections.singletonMap("b, \"c\"", null))),
            entry("dev.pgdbm.value.Range<java.lang.Integer>", RangeSamples.INTS),
            entry("dev.pgdbm.value.Range<java.lang.Long>", RangeSamples.LONGS),
            entry("dev.pgdbm.value.Range<java.math.BigDecimal>", RangeSamples.DECIMALS),
            entry("dev.pgdbm.value.Range<java.time.LocalDate>", RangeSamples.DATES),
            entry("dev.pgdbm.value.Range<java.time.LocalDateTime>", RangeSamples.DATE_TIMES),
            entry("dev.pgdbm.value.Range<java.time.Instant>", RangeSamples.INSTANTS),
            entry("dev.pgdbm.value.Range<java.time.OffsetDateTime>", RangeSamples.OFFSET_DATE_TIMES),
            entry("java.util.List<dev.pgdbm.value.Range<java.lang.Integer>>", RangeSamples.of(1, 5, 9)),
            entry("java.util.List<dev.pgdbm.value.Range<java.lang.Long>>", RangeSamples.of(1L, 5L, Long.MAX_VALUE)),
            entry(
                    "java.util.List<dev.pgdbm.value.Range<java.math.BigDecimal>>",
                    RangeSamples.of(new BigDecimal("-1.50"), BigDecimal.ONE, BigDecimal.TEN)),
            entry(
                    "java.util.List<dev.pgdbm.value.Range<java.time.LocalDate>>",
                    RangeSamples.of(LocalDate.of(-43, 3, 15), LocalDate.of(2024, 2, 29), LocalDate.MAX)),
            entry(
                    "java.util.List<dev.pgdbm.value.Range<java.time.LocalDateTime>>",
                    RangeSamples.of(
                            LocalDateTime.of(-43, 3, 15, 1, 2),
                            LocalDateTime.of(2024, 2, 29, 0, 0),
                            LocalDateTime.MAX)),
            entry(
                    "java.util.List<dev.pgdbm.value.Range<java.time.Instant>>",
                    RangeSamples.of(Instant.MIN, Instant.EPOCH, Instant.parse("2024-02-29T12:30:00.123456Z"))),
            entry(
                    "java.util.List<dev.pgdbm.value.Range<java.time.OffsetDateTime>>",
                    RangeSamples.of(
                            OffsetDateTime.MIN,
                            OffsetDateTime.of(2018, 11, 4, 0, 30, 0, 0, ZoneOffset.UTC),
                            OffsetDateTime.MAX)));
    private static final List<Long> LONGS = List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE);
    private static final List<Long> OIDS = List.of(0L, 1L << 31, (1L << 32) - 1);
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
        if (type.isArray()) {
            return lists(type, javaType.substring("java.util.List<".length(), javaType.length() - 1));
        }
        if (javaType.equals("java.lang.String")) {
            return List.copyOf(TextSamples.of(type.name()));
        }
        if (javaType.equals("java.lang.Long") || javaType.equals("long")) {
            return List.copyOf(type.name().equals("oid") ? OIDS : LONGS);
        }
        return List.copyOf(Objects.requireNonNull(SAMPLES.get(BOXES.getOrDefault(javaType, javaType)), javaType));
    }

    private static List<Object> lists(ColumnType type, String element) {
        ColumnType elementType = ColumnTypes.byName(type.name().substring(1)).orElseThrow();
        List<Object> all = of(elementType, element.replaceFirst("^@Nullable ", ""));
        return element.startsWith("@Nullable ")
                ? List.of(Arrays.asList(null, all.get(0), null), List.of(all.get(0)))
                : List.of(all, List.of(), List.of(all.get(0)));
    }

    /** A value as it should be read. */
    static @Nullable Object as(@Nullable Object value, String javaType) {
        if (value instanceof List<?> list) {
            String element = javaType.substring("java.util.List<".length(), javaType.length() - 1);
            return list(list, element.replaceFirst("^@Nullable ", ""));
        }
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
            case "dev.pgdbm.value.Interval" -> interval(value);
            case "dev.pgdbm.value.Range<java.time.Instant>" -> RangeSamples.as(value, "java.time.Instant");
            case "dev.pgdbm.value.Range<java.time.OffsetDateTime>" ->
                RangeSamples.as(value, "java.time.OffsetDateTime");
            default -> value;
        };
    }

    private static List<@Nullable Object> list(List<?> values, String element) {
        List<@Nullable Object> list = new ArrayList<>();
        values.forEach(value -> list.add(as(value, element)));
        return list;
    }

    private static @Nullable Object interval(@Nullable Object value) {
        if (value instanceof Duration duration) {
            return Interval.of(duration);
        }
        return value instanceof Period period ? Interval.of(period) : value;
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
