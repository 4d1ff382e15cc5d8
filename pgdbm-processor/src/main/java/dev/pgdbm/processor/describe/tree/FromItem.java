package dev.pgdbm.processor.describe.tree;

import java.util.Optional;

/** Part of a join tree. */
public sealed interface FromItem permits FromItem.Reference, FromItem.Join, FromList {
    /**
     * An entry of the range table: {@code RangeTblRef}.
     *
     * @param entry its number
     */
    record Reference(int entry) implements FromItem {}

    /**
     * A join: {@code JoinExpr}.
     *
     * @param condition of ON or USING
     * @param entry its own number in the range table; 0 if it has none
     */
    record Join(JoinKind kind, FromItem left, FromItem right, Optional<Expression> condition, int entry)
            implements FromItem {}
}
