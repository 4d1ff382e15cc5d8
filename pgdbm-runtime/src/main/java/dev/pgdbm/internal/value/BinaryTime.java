package dev.pgdbm.internal.value;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates and times as PostgreSQL counts them: days or microseconds since 2000, nanoseconds rounded to the nearest. */
public final class BinaryTime {
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;
    private static final long MICROS = 1_000_000;
    private static final long END_OF_DAY = 86_400 * MICROS;

    private BinaryTime() {}

    /** Days; the greatest and the least number are infinity. */
    public static int days(LocalDate date) throws SQLException {
        if (date.equals(LocalDate.MAX)) {
            return Integer.MAX_VALUE;
        }
        return date.equals(LocalDate.MIN)
                ? Integer.MIN_VALUE
                : (int) (TimeLimits.checked(date).toEpochDay() - EPOCH_DAY);
    }

    /** Microseconds of the day; {@link LocalTime#MAX} is 24:00. */
    public static long micros(LocalTime time) {
        return time.equals(LocalTime.MAX) ? END_OF_DAY : rounded(time.toNanoOfDay());
    }

    /** Microseconds; the greatest and the least number are infinity. */
    public static long micros(LocalDateTime time) throws SQLException {
        if (time.equals(LocalDateTime.MAX)) {
            return Long.MAX_VALUE;
        }
        return time.equals(LocalDateTime.MIN)
                ? Long.MIN_VALUE
                : finite(TimeLimits.checked(time).toInstant(ZoneOffset.UTC));
    }

    /** Microseconds; the greatest and the least number are infinity. */
    public static long micros(Instant time) throws SQLException {
        if (time.equals(Instant.MAX)) {
            return Long.MAX_VALUE;
        }
        return time.equals(Instant.MIN) ? Long.MIN_VALUE : finite(TimeLimits.checked(time));
    }

    /** Microseconds; the greatest and the least number are infinity. */
    public static long micros(OffsetDateTime time) throws SQLException {
        return micros(TimeText.instant(time));
    }

    private static long finite(Instant time) {
        return (time.getEpochSecond() - EPOCH_SECOND) * MICROS + rounded(time.getNano());
    }

    private static long rounded(long nanos) {
        return (nanos + 500) / 1_000;
    }
}
