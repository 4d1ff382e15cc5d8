package dev.pgdbm.processor.describe.tree;

/** What a sub-query in an expression is for. */
public enum SubLinkKind {
    EXISTS,
    /** {@code a > ALL (SELECT …)}. */
    ALL,
    /** {@code a = ANY (SELECT …)}, {@code a IN (SELECT …)}. */
    ANY,
    /** {@code (a, b) > (SELECT …)}. */
    ROW_COMPARISON,
    /** {@code (SELECT …)} as a value. */
    SCALAR,
    /** {@code SET (a, b) = (SELECT …)}. */
    SEVERAL_COLUMNS,
    /** {@code ARRAY(SELECT …)}. */
    ARRAY,
    OTHER
}
