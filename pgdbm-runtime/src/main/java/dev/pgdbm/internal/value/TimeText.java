package dev.pgdbm.internal.value;

import static java.time.format.SignStyle.NOT_NEGATIVE;
import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.ERA;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR_OF_ERA;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;

/**
 * Dates and times as PostgreSQL writes them with {@code DateStyle} ISO, which the driver always sets: {@code 0044-03-15 BC},
 * {@code 2024-01-01 12:30:00.5+05:30}. Infinity is the {@code MAX} and {@code MIN} of each class, as in the driver.
 */
public final class TimeText {
    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";
    private static final String END_OF_DAY = "24:00:00";
    private static final String UTC = "+00";

    private static final DateTimeFormatter DATE_FIELDS = new DateTimeFormatterBuilder()
            .appendValue(YEAR_OF_ERA, 4, 9, NOT_NEGATIVE)
            .appendLiteral('-')
            .appendValue(MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(DAY_OF_MONTH, 2)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendValue(HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(SECOND_OF_MINUTE, 2)
            .appendFraction(NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter DATE = inEra(DATE_FIELDS);
    private static final DateTimeFormatter DATE_TIME = inEra(new DateTimeFormatterBuilder()
            .append(DATE_FIELDS)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter(Locale.ROOT));
    private static final DateTimeFormatter OFFSET_DATE_TIME = inEra(new DateTimeFormatterBuilder()
            .append(DATE_FIELDS)
            .appendLiteral(' ')
            .append(TIME)
            .appendOffset("+HH:mm:ss", UTC)
            .toFormatter(Locale.ROOT));

    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .append(TIME)
            .appendOffset("+HH:mm:ss", UTC)
            .toFormatter(Locale.ROOT);

    private TimeText() {}

    private static DateTimeFormatter inEra(DateTimeFormatter fields) {
        return new DateTimeFormatterBuilder()
                .append(fields)
                .appendText(ERA, Map.of(0L, " BC", 1L, ""))
                .toFormatter(Locale.ROOT);
    }

    /** A {@code date}. */
    public static LocalDate localDate(String text) {
        return switch (text) {
            case INFINITY -> LocalDate.MAX;
            case MINUS_INFINITY -> LocalDate.MIN;
            default -> LocalDate.parse(text, DATE);
        };
    }

    /** A {@code time}; its 24:00 is {@link LocalTime#MAX}. */
    public static LocalTime localTime(String text) {
        return text.equals(END_OF_DAY) ? LocalTime.MAX : LocalTime.parse(text, TIME);
    }

    /** A {@code timetz}; its 24:00 is the last nanosecond of the day, as in {@link LocalTime#MAX}. */
    public static OffsetTime offsetTime(String text) {
        return text.startsWith(END_OF_DAY)
                ? LocalTime.MAX.atOffset(ZoneOffset.of(text.substring(END_OF_DAY.length())))
                : OffsetTime.parse(text, OFFSET_TIME);
    }

    /** A {@code timetz}. */
    public static String text(OffsetTime time) {
        return time.toLocalTime().equals(LocalTime.MAX) ? END_OF_DAY + time.getOffset() : OFFSET_TIME.format(time);
    }

    /** A {@code timestamp}. */
    public static LocalDateTime localDateTime(String text) {
        return switch (text) {
            case INFINITY -> LocalDateTime.MAX;
            case MINUS_INFINITY -> LocalDateTime.MIN;
            default -> LocalDateTime.parse(text, DATE_TIME);
        };
    }

    /** A {@code timestamptz}, in UTC. */
    public static OffsetDateTime offsetDateTime(String text) {
        return switch (text) {
            case INFINITY -> OffsetDateTime.MAX;
            case MINUS_INFINITY -> OffsetDateTime.MIN;
            default -> OffsetDateTime.parse(text, OFFSET_DATE_TIME).withOffsetSameInstant(ZoneOffset.UTC);
        };
    }

    /** A {@code timestamptz}; its infinities are {@link Instant#MAX} and {@link Instant#MIN}. */
    public static Instant instant(String text) {
        return instant(offsetDateTime(text));
    }

    /** The instant of a {@code timestamptz} that the driver read. */
    public static Instant instant(OffsetDateTime time) {
        if (time.equals(OffsetDateTime.MAX)) {
            return Instant.MAX;
        }
        return time.equals(OffsetDateTime.MIN) ? Instant.MIN : time.toInstant();
    }

    /** An instant as the driver, and {@link #text(OffsetDateTime)}, take it. */
    public static OffsetDateTime offsetDateTime(Instant instant) {
        if (instant.equals(Instant.MAX)) {
            return OffsetDateTime.MAX;
        }
        return instant.equals(Instant.MIN) ? OffsetDateTime.MIN : instant.atOffset(ZoneOffset.UTC);
    }

    /** A {@code date}. */
    public static String text(LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            return INFINITY;
        }
        return date.equals(LocalDate.MIN) ? MINUS_INFINITY : DATE.format(date);
    }

    /** A {@code time}. */
    public static String text(LocalTime time) {
        return time.equals(LocalTime.MAX) ? END_OF_DAY : TIME.format(time);
    }

    /** A {@code timestamp}. */
    public static String text(LocalDateTime time) {
        if (time.equals(LocalDateTime.MAX)) {
            return INFINITY;
        }
        if (FourDigitYears.include(time)) {
            return FourDigitYears.text(time, "");
        }
        return time.equals(LocalDateTime.MIN) ? MINUS_INFINITY : DATE_TIME.format(time);
    }

    /** A {@code timestamptz}. */
    public static String text(OffsetDateTime time) {
        if (time.equals(OffsetDateTime.MAX)) {
            return INFINITY;
        }
        if (time.getOffset().equals(ZoneOffset.UTC) && FourDigitYears.include(time.toLocalDateTime())) {
            return FourDigitYears.text(time.toLocalDateTime(), UTC);
        }
        return time.equals(OffsetDateTime.MIN) ? MINUS_INFINITY : OFFSET_DATE_TIME.format(time);
    }

    /** A {@code timestamptz}. */
    public static String text(Instant instant) {
        return text(offsetDateTime(instant));
    }
}
