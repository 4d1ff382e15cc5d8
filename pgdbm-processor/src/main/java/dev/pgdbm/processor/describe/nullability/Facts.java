package dev.pgdbm.processor.describe.nullability;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of the rows that pass a condition.
 *
 * @param impossible whether none can pass, so that anything may be said of them
 * @param columns that are not NULL, as they come out of the joins below the condition
 * @param matches sides of outer joins that are real rows, rather than all NULL
 */
record Facts(boolean impossible, Set<Column> columns, Set<Match> matches) {
    /** Nothing is known. */
    static final Facts NONE = new Facts(false, Set.of(), Set.of());

    /** No row passes. */
    static final Facts IMPOSSIBLE = new Facts(true, Set.of(), Set.of());

    Facts {
        columns = Set.copyOf(columns);
        matches = Set.copyOf(matches);
    }

    /** A column of an entry of the range table, both from 1. */
    record Column(int entry, int number) {}

    /**
     * A side of an outer join that found a match.
     *
     * @param join its number in the range table
     * @param left whether it is the left side; of a FULL JOIN both can be missing
     */
    record Match(int join, boolean left) {}

    /** What is known if both conditions are true. */
    Facts and(Facts other) {
        return new Facts(impossible || other.impossible, union(columns, other.columns), union(matches, other.matches));
    }

    /** What is known if one of the conditions is true, nobody knows which. */
    Facts or(Facts other) {
        if (impossible || other.impossible) {
            return impossible ? other : this;
        }
        return new Facts(false, intersection(columns, other.columns), intersection(matches, other.matches));
    }

    /** What is known of some entries of the range table only. */
    Facts only(Predicate<Integer> entries) {
        Set<Column> ownColumns = new HashSet<>(columns);
        ownColumns.removeIf(column -> !entries.test(column.entry));
        Set<Match> ownMatches = new HashSet<>(matches);
        ownMatches.removeIf(match -> !entries.test(match.join));
        return new Facts(false, ownColumns, ownMatches);
    }

    boolean proves(int entry, int column) {
        return columns.contains(new Column(entry, column));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static <T> Set<T> intersection(Set<T> some, Set<T> others) {
        Set<T> both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
