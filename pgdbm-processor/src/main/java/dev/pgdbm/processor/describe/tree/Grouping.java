package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * GROUP BY and HAVING.
 *
 * @param references of the targets that are grouped by
 * @param operators the OIDs of the equality by which each of these is grouped
 * @param sets what GROUPING SETS, ROLLUP and CUBE list, of which every combination is a grouping; empty for a plain GROUP BY
 */
public record Grouping(
        List<Integer> references, List<Integer> operators, List<GroupingSet> sets, Optional<Expression> having) {
    public Grouping {
        references = List.copyOf(references);
        operators = List.copyOf(operators);
        sets = List.copyOf(sets);
    }

    /**
     * One of them: {@code GroupingSet}.
     *
     * @param references of the targets in a simple one, or in one column of the others
     * @param members what it is made of
     */
    public record GroupingSet(Kind kind, Set<Integer> references, List<GroupingSet> members) {
        public GroupingSet {
            references = Set.copyOf(references);
            members = List.copyOf(members);
        }
    }

    /** What a grouping set stands for. */
    public enum Kind {
        /** {@code ()}. */
        EMPTY,
        /** {@code (a, b)}. */
        SIMPLE,
        ROLLUP,
        CUBE,
        /** {@code GROUPING SETS (…)}. */
        SETS
    }
}
