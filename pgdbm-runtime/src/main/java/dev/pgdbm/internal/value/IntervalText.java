package dev.pgdbm.internal.value;

import dev.pgdbm.value.Interval;
import java.sql.SQLDataException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An {@code interval} as PostgreSQL writes it: {@code 1 year -2 mons 3 days 04:05:06.789}, {@code P1Y-2M3DT4H5M6.789S}. */
public final class IntervalText {
    private static final String INVALID_DATETIME_FORMAT = "22007";
    private static final String INTERVAL_FIELD_OVERFLOW = "22015";
    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";

    private static final long SECOND = 1_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    /** {@code IntervalStyle} postgres, the default: one sign for all of the time. */
    private static final Pattern POSTGRES = Pattern.compile(
            "(?:(?<years>[+-]?\\d+) years? ?)?(?:(?<months>[+-]?\\d+) mons? ?)?"
                    + "(?:(?<days>[+-]?\\d+) days? ?)?"
                    + "(?:(?<sign>[+-]?)(?<hours>\\d+):(?<minutes>\\d\\d):(?<seconds>\\d\\d)(?:\\.(?<fraction>\\d{1,6}))?)?");

    /** {@code IntervalStyle} iso_8601: each part with its sign. */
    private static final Pattern ISO =
            Pattern.compile("P(?:(?<years>-?\\d+)Y)?(?:(?<months>-?\\d+)M)?(?:(?<days>-?\\d+)D)?"
                    + "(?:T(?:(?<hours>-?\\d+)H)?(?:(?<minutes>-?\\d+)M)?"
                    + "(?:(?<sign>-?)(?<seconds>\\d+)(?:\\.(?<fraction>\\d{1,6}))?S)?)?");

    private IntervalText() {}

    /**
     * The interval.
     *
     * @throws SQLDataException with SQLSTATE 22007 if the server writes it in a style that leaves signs open
     */
    public static Interval parse(String text) throws SQLDataException {
        if (text.equals(INFINITY)) {
            return Interval.INFINITY;
        }
        if (text.equals(MINUS_INFINITY)) {
            return Interval.MINUS_INFINITY;
        }
        boolean iso = text.startsWith("P");
        Matcher parts = (iso ? ISO : POSTGRES).matcher(text);
        if (!parts.matches()) {
            throw new SQLDataException(
                    "intervals can be read only with IntervalStyle postgres or iso_8601", INVALID_DATETIME_FORMAT);
        }
        int months = Math.toIntExact(12 * number(parts.group("years")) + number(parts.group("months")));
        int days = Math.toIntExact(number(parts.group("days")));
        return new Interval(months, days, iso ? isoTime(parts) : postgresTime(parts));
    }

    private static long postgresTime(Matcher parts) {
        long sign = "-".equals(parts.group("sign")) ? -1 : 1;
        return sign * number(parts.group("hours")) * HOUR
                + sign * number(parts.group("minutes")) * MINUTE
                + seconds(parts);
    }

    private static long isoTime(Matcher parts) {
        return number(parts.group("hours")) * HOUR + number(parts.group("minutes")) * MINUTE + seconds(parts);
    }

    private static long seconds(Matcher parts) {
        long sign = "-".equals(parts.group("sign")) ? -1 : 1;
        String fraction = parts.group("fraction");
        long micros = fraction == null ? 0 : Long.parseLong((fraction + "00000").substring(0, 6));
        return sign * number(parts.group("seconds")) * SECOND + sign * micros;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The text of an interval, in a form that every style and version reads. */
    public static String text(Interval interval) {
        if (interval.equals(Interval.INFINITY)) {
            return INFINITY;
        }
        if (interval.equals(Interval.MINUS_INFINITY)) {
            return MINUS_INFINITY;
        }
        long micros = interval.microseconds();
        return String.format(
                Locale.ROOT,
                "%d mons %d days %s%d:%02d:%02d.%06d",
                interval.months(),
                interval.days(),
                micros < 0 ? "-" : "",
                Math.abs(micros / HOUR),
                Math.abs(micros % HOUR / MINUTE),
                Math.abs(micros % MINUTE / SECOND),
                Math.abs(micros % SECOND));
    }

    /**
     * The interval of a duration.
     *
     * @throws SQLDataException with SQLSTATE 22015 if it is too long for one
     */
    public static Interval of(Duration duration) throws SQLDataException {
        try {
            return Interval.of(duration);
        } catch (ArithmeticException overflow) {
            throw tooLong();
        }
    }

    /**
     * The interval of a period.
     *
     * @throws SQLDataException with SQLSTATE 22015 if it is too long for one
     */
    public static Interval of(Period period) throws SQLDataException {
        try {
            return Interval.of(period);
        } catch (ArithmeticException overflow) {
            throw tooLong();
        }
    }

    private static SQLDataException tooLong() {
        return new SQLDataException("the duration is longer than an interval can be", INTERVAL_FIELD_OVERFLOW);
    }
}
