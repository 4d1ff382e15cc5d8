package dev.pgdbm.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, for "did you mean …?". */
public final class Spelling {
    private Spelling() {}

    /**
     * The nearest of the candidates, if it is near enough: at most two edits, or a third of the length, away. Case, and
     * {@code _} against camel case, do not count.
     */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String wanted = fold(written);
        return candidates.stream()
                .filter(candidate -> distance(wanted, fold(candidate)) <= tolerance(wanted))
                .min(Comparator.comparingInt(candidate -> distance(wanted, fold(candidate))));
    }

    private static int tolerance(String name) {
        return name.length() <= 3 ? 1 : Math.max(2, name.length() / 3);
    }

    private static String fold(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int substitution = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(substitution, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
