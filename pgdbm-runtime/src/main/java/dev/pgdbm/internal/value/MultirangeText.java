package dev.pgdbm.internal.value;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A multirange as PostgreSQL writes it: <code>{[1,3),[5,7)}</code>. */
public final class MultirangeText {
    /** The bounds of numbers, dates and times have no brackets in them. */
    private static final Pattern RANGE = Pattern.compile("[\\[(][^])]*[])]");

    private MultirangeText() {}

    /** The texts of its ranges, in order. */
    public static List<String> parse(String text) {
        return RANGE.matcher(text).results().map(MatchResult::group).toList();
    }
}
