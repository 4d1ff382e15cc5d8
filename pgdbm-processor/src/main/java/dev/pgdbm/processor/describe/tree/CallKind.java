package dev.pgdbm.processor.describe.tree;

/** How a function comes to be called. */
public enum CallKind {
    /** {@code lower(x)}: {@code FuncExpr}. */
    FUNCTION,
    /** {@code concat(VARIADIC array)}: {@code FuncExpr}. */
    VARIADIC_FUNCTION,
    /** {@code a + b}: {@code OpExpr}. */
    OPERATOR,
    /** {@code a IS DISTINCT FROM b}: {@code DistinctExpr}. */
    DISTINCT,
    /** {@code NULLIF(a, b)}: {@code NullIfExpr}. */
    NULLIF,
    /** {@code a = ANY (array)}, {@code a IN (1, 2)}: {@code ScalarArrayOpExpr}. */
    ANY_OF_ARRAY,
    /** {@code a <> ALL (array)}, {@code a NOT IN (1, 2)}: {@code ScalarArrayOpExpr}. */
    ALL_OF_ARRAY
}
