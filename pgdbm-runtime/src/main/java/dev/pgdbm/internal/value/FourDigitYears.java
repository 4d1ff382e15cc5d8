package dev.pgdbm.internal.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Times of the years 1 to 9999 as {@link TimeText} has them, written digit by digit: several times as fast as by a formatter, which
 * arrays of thousands of times show.
 */
final class FourDigitYears {
    private static final int LAST = 9_999;
    private static final int LONGEST = 32;

    private FourDigitYears() {}

    static boolean include(LocalDateTime time) {
        return time.getYear() >= 1 && time.getYear() <= LAST;
    }

    /** The date, the time with as many decimal places as it needs, and what follows. */
    static String text(LocalDateTime time, String offset) {
        StringBuilder text = new StringBuilder(LONGEST);
        date(text, time.toLocalDate());
        text.append(' ');
        time(text, time.toLocalTime());
        return text.append(offset).toString();
    }

    private static void date(StringBuilder text, LocalDate date) {
        two(text, date.getYear() / 100);
        two(text, date.getYear() % 100);
        two(text.append('-'), date.getMonthValue());
        two(text.append('-'), date.getDayOfMonth());
    }

    private static void time(StringBuilder text, LocalTime time) {
        two(text, time.getHour());
        two(text.append(':'), time.getMinute());
        int second = time.getSecond();
        int nano = time.getNano();
        two(text.append(':'), second);
        if (nano > 0) {
            fraction(text.append('.'), nano);
        }
    }

    private static void fraction(StringBuilder text, int nanos) {
        int rest = nanos;
        for (int unit = 100_000_000; rest > 0; unit /= 10) {
            digit(text, rest / unit);
            rest %= unit;
        }
    }

    private static void two(StringBuilder text, int number) {
        digit(text, number / 10);
        digit(text, number % 10);
    }

    private static void digit(StringBuilder text, int digit) {
        text.append((char) ('0' + digit));
    }
}
