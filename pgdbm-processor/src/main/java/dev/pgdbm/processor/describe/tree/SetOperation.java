package dev.pgdbm.processor.describe.tree;

/** A tree of set operations: {@code SetOperationStmt}. */
public sealed interface SetOperation {
    /**
     * A sub-query of the range table.
     *
     * @param entry its number
     */
    record Branch(int entry) implements SetOperation {}

    /**
     * An operation.
     *
     * @param all whether duplicates are kept
     */
    record Combined(Kind kind, boolean all, SetOperation left, SetOperation right) implements SetOperation {}

    /** What is done with the rows of both sides. */
    enum Kind {
        UNION,
        INTERSECT,
        EXCEPT
    }
}
