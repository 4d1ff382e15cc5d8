package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Grouping;
import dev.pgdbm.processor.describe.tree.Grouping.GroupingSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What GROUPING SETS, ROLLUP and CUBE leave out. */
final class GroupingSets {
    private GroupingSets() {}

    /** References of the targets that are in every grouping, and so are never NULL for its sake. */
    static Set<Integer> inAll(Grouping grouping) {
        if (grouping.sets().isEmpty()) {
            return Set.copyOf(grouping.references());
        }
        // Several of them are combined, each with each.
        Set<Integer> references = new HashSet<>();
        grouping.sets().forEach(set -> references.addAll(inAll(set)));
        return references;
    }

    /** Whether there is a grouping of all rows, which gives a row even if there are none. */
    static boolean haveTotal(Grouping grouping) {
        return grouping.references().isEmpty() || inAll(grouping).isEmpty();
    }

    private static Set<Integer> inAll(GroupingSet set) {
        return switch (set.kind()) {
            case EMPTY, ROLLUP, CUBE -> Set.of();
            case SIMPLE -> set.references();
            case SETS -> inEach(set.members());
        };
    }

    private static Set<Integer> inEach(List<GroupingSet> sets) {
        Set<Integer> common = sets.isEmpty() ? new HashSet<>() : new HashSet<>(inAll(sets.get(0)));
        sets.forEach(set -> common.retainAll(inAll(set)));
        return common;
    }
}
