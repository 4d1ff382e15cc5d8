package dev.pgdbm.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {
    private static final long SEED = 20_000_101;
    private static final int TIMES = 20_000;
    private static final long FIRST = LocalDateTime.of(-99, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long END = LocalDateTime.of(10_100, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);

    /** 0 is the year 1 BC. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05Z, 2026-01-02 03:04:05+00",
        "2026-10-20T13:24:35.600Z, 2026-10-20 13:24:35.6+00",
        "2026-10-20T00:00:00.000001Z, 2026-10-20 00:00:00.000001+00",
        "1999-12-31T23:59:59.999999999Z, 1999-12-31 23:59:59.999999999+00",
        "0001-01-01T00:00:00Z, 0001-01-01 00:00:00+00",
        "0000-12-31T00:00:00Z, 0001-12-31 00:00:00+00 BC",
        "9999-12-31T23:59:59.5Z, 9999-12-31 23:59:59.5+00",
        "+10000-01-01T00:00:00Z, 10000-01-01 00:00:00+00"
    })
    void instantsAreWrittenAsPostgresqlDoes(String instant, String text) {
        assertThat(TimeText.text(Instant.parse(instant))).isEqualTo(text);
        LocalDateTime time = LocalDateTime.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
        assertThat(TimeText.text(time)).isEqualTo(text.replace("+00", ""));
    }

    @Test
    void anOffsetIsKept() {
        OffsetDateTime time = OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHoursMinutes(5, 30));
        assertThat(TimeText.text(time)).isEqualTo("2026-01-02 03:04:05+05:30");
    }

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(SEED);
        for (int i = 0; i < TIMES; i++) {
            long second = FIRST + (long) (random.nextDouble() * (END - FIRST));
            Instant time = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
            assertThat(TimeText.instant(TimeText.text(time))).isEqualTo(time);
            LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
            assertThat(TimeText.localDateTime(TimeText.text(local))).isEqualTo(local);
        }
    }
}
