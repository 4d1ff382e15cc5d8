package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Optional;

/**
 * What INSERT, UPDATE, DELETE and MERGE do.
 *
 * @param target the number of the range table entry that is changed; 0 for SELECT
 * @param mergeCondition ON of MERGE, from version 17; before, it is that of the join tree
 */
public record DataChange(
        int target, Optional<OnConflict> onConflict, List<MergeAction> actions, Optional<Expression> mergeCondition) {
    public DataChange {
        actions = List.copyOf(actions);
    }

    /**
     * ON CONFLICT: {@code OnConflictExpr}.
     *
     * @param updates whether it is DO UPDATE
     * @param arbiters what its target lists
     * @param constraint the OID of the constraint that it names; 0 for none
     * @param assignments of DO UPDATE
     * @param condition WHERE of DO UPDATE
     * @param excluded the number of the range table entry EXCLUDED; 0 for DO NOTHING
     */
    public record OnConflict(
            boolean updates,
            List<Expression> arbiters,
            int constraint,
            List<Target> assignments,
            Optional<Expression> condition,
            int excluded) {
        public OnConflict {
            arbiters = List.copyOf(arbiters);
            assignments = List.copyOf(assignments);
        }
    }

    /**
     * WHEN of MERGE: {@code MergeAction}.
     *
     * @param condition behind AND
     */
    public record MergeAction(
            MatchKind match, Query.Command command, Optional<Expression> condition, List<Target> assignments) {
        public MergeAction {
            assignments = List.copyOf(assignments);
        }
    }

    /** Which rows an action of MERGE is for. */
    public enum MatchKind {
        MATCHED,
        NOT_MATCHED_BY_SOURCE,
        NOT_MATCHED_BY_TARGET
    }
}
