package dev.pgdbm.value;

import org.jspecify.annotations.Nullable;

/**
 * A range of values, as of {@code int4range}, {@code daterange} or {@code tstzrange}. A multirange is a list of them.
 *
 * <p>PostgreSQL writes ranges of integers and dates with an inclusive lower and an exclusive upper bound: {@code closed(1, 5)}
 * comes back as {@code closedOpen(1, 6)}. A range without a bound is not one whose bound is infinity.
 *
 * <pre>{@code Range<LocalDate> june = Range.closedOpen(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));}</pre>
 *
 * @param lower null if there is none: everything below {@code upper}
 * @param lowerInclusive whether {@code lower} itself is in it
 * @param upper null if there is none: everything above {@code lower}
 * @param upperInclusive whether {@code upper} itself is in it
 * @param isEmpty whether nothing is in it; then it has no bounds
 * @param <T> the type of its bounds
 */
public record Range<T extends Comparable<? super T>>(
        @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive, boolean isEmpty) {
    /**
     * A range.
     *
     * @throws IllegalArgumentException if the lower bound is greater than the upper, which PostgreSQL refuses too, or if an empty
     *     range has bounds
     */
    public Range {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("the lower bound of a range is greater than its upper bound");
        }
        if (isEmpty && (lower != null || upper != null)) {
            throw new IllegalArgumentException("an empty range has no bounds");
        }
        lowerInclusive = lowerInclusive && lower != null;
        upperInclusive = upperInclusive && upper != null;
    }

    /** {@code [lower, upper]}. */
    public static <T extends Comparable<? super T>> Range<T> closed(T lower, T upper) {
        return new Range<>(lower, true, upper, true, false);
    }

    /** {@code [lower, upper)}: how PostgreSQL writes ranges of integers and dates. */
    public static <T extends Comparable<? super T>> Range<T> closedOpen(T lower, T upper) {
        return new Range<>(lower, true, upper, false, false);
    }

    /** {@code (lower, upper]}. */
    public static <T extends Comparable<? super T>> Range<T> openClosed(T lower, T upper) {
        return new Range<>(lower, false, upper, true, false);
    }

    /** {@code (lower, upper)}. */
    public static <T extends Comparable<? super T>> Range<T> open(T lower, T upper) {
        return new Range<>(lower, false, upper, false, false);
    }

    /** {@code [lower,)}. */
    public static <T extends Comparable<? super T>> Range<T> atLeast(T lower) {
        return new Range<>(lower, true, null, false, false);
    }

    /** {@code (lower,)}. */
    public static <T extends Comparable<? super T>> Range<T> greaterThan(T lower) {
        return new Range<>(lower, false, null, false, false);
    }

    /** {@code (,upper]}. */
    public static <T extends Comparable<? super T>> Range<T> atMost(T upper) {
        return new Range<>(null, false, upper, true, false);
    }

    /** {@code (,upper)}. */
    public static <T extends Comparable<? super T>> Range<T> lessThan(T upper) {
        return new Range<>(null, false, upper, false, false);
    }

    /** {@code (,)}: everything. */
    public static <T extends Comparable<? super T>> Range<T> all() {
        return new Range<>(null, false, null, false, false);
    }

    /** {@code empty}: nothing. */
    public static <T extends Comparable<? super T>> Range<T> empty() {
        return new Range<>(null, false, null, false, true);
    }

    /** Whether a value is in it. */
    public boolean contains(T value) {
        return !isEmpty && isAboveLower(value) && isBelowUpper(value);
    }

    private boolean isAboveLower(T value) {
        if (lower == null) {
            return true;
        }
        int difference = value.compareTo(lower);
        return lowerInclusive ? difference >= 0 : difference > 0;
    }

    private boolean isBelowUpper(T value) {
        if (upper == null) {
            return true;
        }
        int difference = value.compareTo(upper);
        return upperInclusive ? difference <= 0 : difference < 0;
    }
}
