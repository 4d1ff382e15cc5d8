package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.DataFailure;
import dev.pgdbm.value.Interval;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that the other side cannot hold are exceptions of one kind, and the transaction's connection stays usable. */
class LimitsTest {
    private static Database database;
    private static Limits limits;

    @BeforeAll
    static void compile(@TempDir Path output) throws SQLException {
        Implementations.define(Limits.class, output);
        database = ClubDatabase.schema("limits");
        limits = database.dao(Limits.class);
    }

    @Test
    void nulInsideAnHstoreIsRefused() {
        assertRefused(() -> limits.value(Map.of("k", "a\0b")), "the character NUL (U+0000)");
    }

    @Test
    void halfOfASurrogatePairInsideAListIsRefused() {
        assertRefused(() -> limits.isEmpty(List.of("a", "\uD83D")), "half of a surrogate pair (U+D83D)");
    }

    @Test
    void anInstantBeforePostgresqlsTimeIsRefused() {
        assertRefused(() -> limits.year(Instant.parse("-9999-01-01T00:00:00Z")), "out of PostgreSQL's range");
    }

    @Test
    void anInstantAfterPostgresqlsTimeIsRefused() {
        assertRefused(() -> limits.year(Instant.MAX.minusSeconds(1)), "out of PostgreSQL's range");
    }

    @Test
    void aDateAfterPostgresqlsTimeIsRefused() {
        assertRefused(() -> limits.date(LocalDate.MAX.minusDays(1)), "out of PostgreSQL's range");
    }

    @Test
    void aTimeBeforePostgresqlsTimeIsRefused() {
        assertRefused(() -> limits.time(LocalDateTime.MIN.plusDays(1)), "out of PostgreSQL's range");
    }

    @Test
    void aDurationThatNoIntervalHoldsIsRefused() {
        assertRefused(
                () -> limits.interval(Duration.ofSeconds(Long.MAX_VALUE)),
                "the duration is longer than an interval can be");
    }

    @Test
    void notANumberIsNoBigDecimal() {
        assertRefused(() -> limits.number("NaN"), "");
    }

    @Test
    void anArrayOfTwoDimensionsIsNoList() {
        assertRefused(() -> limits.numbers("{{1,2},{3,4}}"), "the array has more than one dimension");
    }

    @Test
    void anArrayOfTwoDimensionsIsNoListOfNullables() {
        assertRefused(() -> limits.nullableNumbers("{{1,2},{3,4}}"), "the array has more than one dimension");
    }

    @Test
    void nullIsNoElementOfAListThatHasNone() {
        assertRefused(() -> limits.numbers("{1,NULL}"), "declare List<@Nullable …>");
    }

    @Test
    void nullIsAnElementOfAListOfNullables() {
        assertThat(limits.nullableNumbers("{1,NULL}").numbers()).isEqualTo(Arrays.asList(1, null));
    }

    @Test
    void aDurationIsAnInterval() {
        assertThat(limits.interval(Duration.ofMillis(-1))).isEqualTo(new Interval(0, 0, -1_000));
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(DataFailure.class).hasMessageContaining(message);
        assertThat(limits.one()).isEqualTo(1);
    }
}
