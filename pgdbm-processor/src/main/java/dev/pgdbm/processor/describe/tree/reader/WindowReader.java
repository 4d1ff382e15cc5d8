package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.Query.Window;

/** A {@code WINDOWCLAUSE} node as a {@link Window}; the bits are {@code FRAMEOPTION_…} of PostgreSQL. */
final class WindowReader {
    /** UNBOUNDED PRECEDING, CURRENT ROW, an offset PRECEDING. */
    private static final int STARTS_BY_OWN_ROW = 0x20 | 0x200 | 0x800;

    /** UNBOUNDED FOLLOWING, CURRENT ROW, an offset FOLLOWING. */
    private static final int ENDS_AFTER_OWN_ROW = 0x100 | 0x400 | 0x4000;

    /** EXCLUDE CURRENT ROW, EXCLUDE GROUP. */
    private static final int LEAVES_OWN_ROW_OUT = 0x8000 | 0x10000;

    private WindowReader() {}

    static Window window(Node node) {
        int options = node.number("frameOptions");
        boolean around = (options & STARTS_BY_OWN_ROW) != 0 && (options & ENDS_AFTER_OWN_ROW) != 0;
        return new Window(node.number("winref"), around && (options & LEAVES_OWN_ROW_OUT) == 0);
    }
}
