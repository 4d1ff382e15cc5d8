package dev.pgdbm.internal.value;

import java.sql.SQLDataException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The checks that PostgreSQL has a date or time: the driver would silently send infinity for one that is too late, and minus
 * infinity for one that is too early.
 */
public final class TimeLimits {
    private static final String DATETIME_FIELD_OVERFLOW = "22008";

    /** Day 0 of the Julian calendar. */
    private static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);

    private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
    private static final LocalDateTime FIRST_TIME = FIRST_DATE.atStartOfDay();
    private static final LocalDateTime LAST_TIME = LocalDate.of(294_276, 12, 31).atTime(LocalTime.MAX);

    private static final Instant FIRST_INSTANT = FIRST_TIME.toInstant(ZoneOffset.UTC);
    private static final Instant LAST_INSTANT = LAST_TIME.toInstant(ZoneOffset.UTC);

    private TimeLimits() {}

    /**
     * The date itself.
     *
     * @throws SQLDataException with SQLSTATE 22008 if PostgreSQL has no such date
     */
    public static LocalDate checked(LocalDate date) throws SQLDataException {
        boolean infinite = date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN);
        if (!infinite && (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE))) {
            throw refused("LocalDate");
        }
        return date;
    }

    /**
     * The time itself.
     *
     * @throws SQLDataException with SQLSTATE 22008 if PostgreSQL has no such time
     */
    public static LocalDateTime checked(LocalDateTime time) throws SQLDataException {
        boolean infinite = time.equals(LocalDateTime.MAX) || time.equals(LocalDateTime.MIN);
        if (!infinite && (time.isBefore(FIRST_TIME) || time.isAfter(LAST_TIME))) {
            throw refused("LocalDateTime");
        }
        return time;
    }

    /**
     * The time itself.
     *
     * @throws SQLDataException with SQLSTATE 22008 if PostgreSQL has no such time
     */
    public static OffsetDateTime checked(OffsetDateTime time) throws SQLDataException {
        boolean infinite = time.equals(OffsetDateTime.MAX) || time.equals(OffsetDateTime.MIN);
        if (!infinite && isOutside(time.toInstant())) {
            throw refused("OffsetDateTime");
        }
        return time;
    }

    /**
     * The time itself.
     *
     * @throws SQLDataException with SQLSTATE 22008 if PostgreSQL has no such time
     */
    public static Instant checked(Instant time) throws SQLDataException {
        boolean infinite = time.equals(Instant.MAX) || time.equals(Instant.MIN);
        if (!infinite && isOutside(time)) {
            throw refused("Instant");
        }
        return time;
    }

    private static boolean isOutside(Instant time) {
        return time.isBefore(FIRST_INSTANT) || time.isAfter(LAST_INSTANT);
    }

    private static SQLDataException refused(String type) {
        return new SQLDataException(
                "a date or time is out of PostgreSQL's range, which begins in 4714 BC; %s.MAX and MIN are infinity"
                        .formatted(type),
                DATETIME_FIELD_OVERFLOW);
    }
}
