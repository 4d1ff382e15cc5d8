package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Optional;

/**
 * DISTINCT, LIMIT and OFFSET.
 *
 * @param withTies whether FETCH FIRST goes on while rows are equal
 * @param distinct references of the targets of DISTINCT; all of them, unless {@code distinctOn}
 * @param distinctOperators the OIDs of the equality of each of these
 */
public record RowLimits(
        Optional<Expression> count,
        Optional<Expression> offset,
        boolean withTies,
        List<Integer> distinct,
        List<Integer> distinctOperators,
        boolean distinctOn) {
    public RowLimits {
        distinct = List.copyOf(distinct);
        distinctOperators = List.copyOf(distinctOperators);
    }

    /** Whether LIMIT or OFFSET leave rows out. */
    public boolean cut() {
        return count.isPresent() || offset.isPresent();
    }
}
