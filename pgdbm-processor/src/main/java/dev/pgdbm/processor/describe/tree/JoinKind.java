package dev.pgdbm.processor.describe.tree;

/** How a join treats rows without a match. */
public enum JoinKind {
    /** Drops them; a cross join too. */
    INNER(false, false),
    LEFT(false, true),
    FULL(true, true),
    RIGHT(true, false);

    private final boolean nullsLeft;
    private final boolean nullsRight;

    JoinKind(boolean nullsLeft, boolean nullsRight) {
        this.nullsLeft = nullsLeft;
        this.nullsRight = nullsRight;
    }

    /** Whether it can give rows whose left side is all NULL. */
    public boolean nullsLeft() {
        return nullsLeft;
    }

    /** Whether it can give rows whose right side is all NULL. */
    public boolean nullsRight() {
        return nullsRight;
    }
}
