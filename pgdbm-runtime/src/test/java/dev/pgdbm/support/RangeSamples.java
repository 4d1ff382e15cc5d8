package dev.pgdbm.support;

import dev.pgdbm.value.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges as PostgreSQL writes them: of integers and dates half open. */
final class RangeSamples {
    static final List<Range<Integer>> INTS = discrete(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
    static final List<Range<Long>> LONGS = discrete(Long.MIN_VALUE, 0L, Long.MAX_VALUE);
    static final List<Range<LocalDate>> DATES = discrete(LocalDate.MIN, LocalDate.of(-43, 3, 15), LocalDate.MAX);
    static final List<Range<BigDecimal>> DECIMALS =
            continuous(new BigDecimal("-1.50"), BigDecimal.ZERO, new BigDecimal("1e20").setScale(0));
    static final List<Range<LocalDateTime>> DATE_TIMES =
            continuous(LocalDateTime.MIN, LocalDateTime.of(2018, 11, 4, 0, 30), LocalDateTime.MAX);
    static final List<Range<Instant>> INSTANTS =
            continuous(Instant.MIN, Instant.parse("2024-02-29T12:30:00.123456Z"), Instant.MAX);
    static final List<Range<OffsetDateTime>> OFFSET_DATE_TIMES = continuous(
            OffsetDateTime.MIN, OffsetDateTime.of(-43, 3, 15, 1, 2, 3, 0, ZoneOffset.UTC), OffsetDateTime.MAX);

    private RangeSamples() {}

    private static <T extends Comparable<? super T>> List<Range<T>> discrete(T least, T middle, T most) {
        return List.of(
                Range.closedOpen(least, middle),
                Range.closedOpen(middle, most),
                Range.atLeast(middle),
                Range.lessThan(middle),
                Range.all(),
                Range.empty());
    }

    private static <T extends Comparable<? super T>> List<Range<T>> continuous(T least, T middle, T most) {
        List<Range<T>> ranges = new ArrayList<>(discrete(least, middle, most));
        ranges.addAll(List.of(
                Range.closed(middle, middle),
                Range.open(least, most),
                Range.openClosed(least, middle),
                Range.greaterThan(middle),
                Range.atMost(middle)));
        return List.copyOf(ranges);
    }

    /** Multiranges of a type with these bounds. */
    static <T extends Comparable<? super T>> List<List<Range<T>>> of(T first, T second, T third) {
        return List.of(
                List.of(Range.lessThan(first), Range.closedOpen(second, third)),
                List.of(),
                List.of(Range.closedOpen(first, second)),
                List.of(Range.all()));
    }

    /** A range with bounds of another class. */
    static @Nullable Object as(@Nullable Object value, String bound) {
        if (!(value instanceof Range<?> range)) {
            return value;
        }
        Object lower = Samples.as(range.lower(), bound);
        Object upper = Samples.as(range.upper(), bound);
        return bound.endsWith("Instant")
                ? range((Instant) lower, (Instant) upper, range)
                : range((OffsetDateTime) lower, (OffsetDateTime) upper, range);
    }

    private static <T extends Comparable<? super T>> Range<T> range(
            @Nullable T lower, @Nullable T upper, Range<?> like) {
        return new Range<>(lower, like.lowerInclusive(), upper, like.upperInclusive(), like.isEmpty());
    }
}
