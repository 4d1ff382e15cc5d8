package dev.pgdbm.processor.describe.tree;

/** What is asked about a value, with an answer that is never NULL. */
public enum TestKind {
    NULL,
    NOT_NULL,
    TRUE,
    NOT_TRUE,
    FALSE,
    NOT_FALSE,
    UNKNOWN,
    NOT_UNKNOWN;

    /** Whether the answer yes means that the value is not NULL. */
    public boolean provesValue() {
        return this == NOT_NULL || this == TRUE || this == FALSE || this == NOT_UNKNOWN;
    }
}
