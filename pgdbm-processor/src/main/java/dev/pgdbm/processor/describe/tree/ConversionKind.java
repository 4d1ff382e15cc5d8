package dev.pgdbm.processor.describe.tree;

/** How a value becomes one of another type. */
public enum ConversionKind {
    /** Its bytes are the same: {@code RelabelType}, {@code CollateExpr}. */
    RELABEL,
    /** Through its text: {@code CoerceViaIO}. */
    TEXT,
    /** Element by element: {@code ArrayCoerceExpr}. */
    ARRAY,
    /** A row of a child table as one of its parent's: {@code ConvertRowtypeExpr}. */
    ROW,
    /** After a look at the constraints of a domain: {@code CoerceToDomain}. */
    DOMAIN
}
