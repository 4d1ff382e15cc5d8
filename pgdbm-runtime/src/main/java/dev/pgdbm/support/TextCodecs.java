package dev.pgdbm.support;

import dev.pgdbm.internal.value.BytesText;
import dev.pgdbm.internal.value.GeometryText;
import dev.pgdbm.internal.value.HstoreText;
import dev.pgdbm.internal.value.IntervalText;
import dev.pgdbm.internal.value.TimeText;
import dev.pgdbm.value.Box;
import dev.pgdbm.value.Interval;
import dev.pgdbm.value.Point;
import java.math.BigDecimal;
import java.sql.SQLDataException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of single values; those of ranges are {@link RangeCodecs}. For generated code.
 *
 * <pre>{@code Interval trial = Columns.decoded(row, 3, TextCodecs.INTERVAL);}</pre>
 */
public final class TextCodecs {
    /** {@code int2}. */
    public static final TextCodec<Short> SHORT = of(Short::valueOf, Object::toString);

    /** {@code int4}. */
    public static final TextCodec<Integer> INT = of(Integer::valueOf, Object::toString);

    /** {@code int8}, {@code oid}. */
    public static final TextCodec<Long> LONG = of(Long::valueOf, Object::toString);

    /** {@code float4}. */
    public static final TextCodec<Float> FLOAT = of(Float::valueOf, Object::toString);

    /** {@code float8}. */
    public static final TextCodec<Double> DOUBLE = of(Double::valueOf, Object::toString);

    /** {@code numeric}. */
    public static final TextCodec<BigDecimal> BIG_DECIMAL = of(BigDecimal::new, Object::toString);

    /** {@code bool}. */
    public static final TextCodec<Boolean> BOOLEAN = of("t"::equals, value -> value ? "t" : "f");

    /** {@code text}, and everything that is read as a string. */
    public static final TextCodec<String> STRING = of(text -> text, text -> text);

    /** {@code bytea}. */
    public static final TextCodec<byte[]> BYTES = TextCodec.of(BytesText::parse, BytesText::text);

    /** {@code uuid}. */
    public static final TextCodec<UUID> UUID = of(java.util.UUID::fromString, Object::toString);

    /** {@code date}. */
    public static final TextCodec<LocalDate> LOCAL_DATE = of(TimeText::localDate, TimeText::text);

    /** {@code time}. */
    public static final TextCodec<LocalTime> LOCAL_TIME = of(TimeText::localTime, TimeText::text);

    /** {@code timetz}. */
    public static final TextCodec<OffsetTime> OFFSET_TIME = of(TimeText::offsetTime, TimeText::text);

    /** {@code timestamp}. */
    public static final TextCodec<LocalDateTime> LOCAL_DATE_TIME = of(TimeText::localDateTime, TimeText::text);

    /** {@code timestamptz}. */
    public static final TextCodec<Instant> INSTANT = of(TimeText::instant, TimeText::text);

    /** {@code timestamptz}. */
    public static final TextCodec<OffsetDateTime> OFFSET_DATE_TIME = of(TimeText::offsetDateTime, TimeText::text);

    /** {@code interval}. */
    public static final TextCodec<Interval> INTERVAL = TextCodec.of(IntervalText::parse, IntervalText::text);

    /** {@code interval}, of hours and shorter units. */
    public static final TextEncoder<Duration> DURATION = duration -> IntervalText.text(IntervalText.of(duration));

    /** {@code interval}, of days and longer units. */
    public static final TextEncoder<Period> PERIOD = period -> IntervalText.text(IntervalText.of(period));

    /** {@code point}. */
    public static final TextCodec<Point> POINT = of(GeometryText::point, GeometryText::text);

    /** {@code box}. */
    public static final TextCodec<Box> BOX = of(GeometryText::box, GeometryText::text);

    /** {@code hstore} without NULL among its values. */
    public static final TextCodec<Map<String, String>> HSTORE =
            TextCodec.of(HstoreText::parseWithoutNulls, HstoreText::text);

    /** {@code hstore}. */
    public static final TextCodec<Map<String, @Nullable String>> NULLABLE_HSTORE =
            TextCodec.of(HstoreText::parse, HstoreText::text);

    private static final String INVALID_TEXT_REPRESENTATION = "22P02";
    private static final String INVALID_DATETIME_FORMAT = "22007";

    private TextCodecs() {}

    private static <T> TextCodec<T> of(Function<String, T> parser, Function<T, String> writer) {
        return TextCodec.of(text -> parsed(text, parser), writer::apply);
    }

    // The messages of these exceptions repeat the value.
    private static <T> T parsed(String text, Function<String, T> parser) throws SQLDataException {
        try {
            return parser.apply(text);
        } catch (DateTimeException malformed) {
            throw new SQLDataException("a value is no such date or time", INVALID_DATETIME_FORMAT);
        } catch (IllegalArgumentException malformed) {
            throw new SQLDataException(
                    "a value cannot be read as its Java class, such as NaN as BigDecimal", INVALID_TEXT_REPRESENTATION);
        }
    }
}
