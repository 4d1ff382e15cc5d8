package dev.pgdbm.internal.value;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range as PostgreSQL writes it: {@code [1,5)}, {@code ["2024-01-01 00:00:00",)}, {@code empty}.
 *
 * @param lower the text of the bound; null if there is none
 * @param upper the same
 */
public record RangeText(
        @Nullable String lower,
        boolean lowerInclusive,
        @Nullable String upper,
        boolean upperInclusive,
        boolean isEmpty) {
    private static final String EMPTY = "empty";

    /** A bound of numbers, dates or times never has a quote or backslash in it, so none is ever escaped. */
    private static final Pattern RANGE = Pattern.compile("([\\[(])\"?([^\",]*)\"?,\"?([^\",]*)\"?([])])");

    /** The range of a text that the server wrote. */
    public static RangeText parse(String text) {
        if (text.equals(EMPTY)) {
            return new RangeText(null, false, null, false, true);
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException("no range of numbers, dates or times");
        }
        return new RangeText(
                bound(range.group(2)),
                range.group(1).equals("["),
                bound(range.group(3)),
                range.group(4).equals("]"),
                false);
    }

    private static @Nullable String bound(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        if (isEmpty) {
            return EMPTY;
        }
        return (lowerInclusive ? "[" : "(") + quoted(lower) + "," + quoted(upper) + (upperInclusive ? "]" : ")");
    }

    private static String quoted(@Nullable String bound) {
        String text = Objects.requireNonNullElse(bound, "");
        return text.isEmpty() ? "" : '"' + text + '"';
    }
}
