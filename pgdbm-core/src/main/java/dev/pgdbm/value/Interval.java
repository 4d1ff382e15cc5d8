package dev.pgdbm.value;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * An {@code interval}: three amounts that PostgreSQL keeps apart, since a month has no fixed number of days and a day no fixed
 * number of hours.
 *
 * <pre>{@code Interval trial = Interval.of(Period.ofDays(14)); // started_at + :trial::interval}</pre>
 *
 * @param months years included
 * @param days not more than a day is 24 hours: summer time has days of 23 and 25
 * @param microseconds hours, minutes and seconds included
 */
public record Interval(int months, int days, long microseconds) {
    /** {@code infinity}, which PostgreSQL knows since version 17. */
    public static final Interval INFINITY = new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

    /** {@code -infinity}. */
    public static final Interval MINUS_INFINITY = new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * The interval of a period.
     *
     * @throws ArithmeticException if its months are more than an {@code int} holds
     */
    @SuppressWarnings("JavaPeriodGetDays") // The months are there as well.
    public static Interval of(Period period) {
        return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
    }

    /**
     * The interval of a duration, nanoseconds rounded down to microseconds.
     *
     * @throws ArithmeticException if it is longer than 292,000 years
     */
    public static Interval of(Duration duration) {
        long micros = Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1_000);
        return new Interval(0, 0, micros);
    }

    /** Its months and days. */
    public Period period() {
        return Period.of(months / MONTHS_OF_YEAR, months % MONTHS_OF_YEAR, days);
    }

    /** Its hours, minutes, seconds and microseconds. */
    public Duration time() {
        return Duration.of(microseconds, ChronoUnit.MICROS);
    }
}
