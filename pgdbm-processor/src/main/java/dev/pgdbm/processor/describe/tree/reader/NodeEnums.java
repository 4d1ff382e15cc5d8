package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.Expression.RowVersion;
import dev.pgdbm.processor.describe.tree.SubLinkKind;
import dev.pgdbm.processor.describe.tree.TestKind;
import java.util.List;

/** Enums of {@code primnodes.h}, which a tree has as numbers; one that is not known is the least that is. */
final class NodeEnums {
    /** {@code SubLinkType}, by number. */
    private static final List<SubLinkKind> SUB_LINKS = List.of(
            SubLinkKind.EXISTS,
            SubLinkKind.ALL,
            SubLinkKind.ANY,
            SubLinkKind.ROW_COMPARISON,
            SubLinkKind.SCALAR,
            SubLinkKind.SEVERAL_COLUMNS,
            SubLinkKind.ARRAY,
            SubLinkKind.OTHER);

    /** {@code BoolTestType}, by number. */
    private static final List<TestKind> BOOLEAN_TESTS = List.of(
            TestKind.TRUE,
            TestKind.NOT_TRUE,
            TestKind.FALSE,
            TestKind.NOT_FALSE,
            TestKind.UNKNOWN,
            TestKind.NOT_UNKNOWN);

    /** {@code VarReturningType}, by number; version 18. */
    private static final List<RowVersion> VERSIONS = List.of(RowVersion.CURRENT, RowVersion.OLD, RowVersion.NEW);

    private NodeEnums() {}

    static SubLinkKind subLink(Node node) {
        return element(SUB_LINKS, node.number("subLinkType"), SubLinkKind.OTHER);
    }

    static TestKind booleanTest(Node node) {
        return element(BOOLEAN_TESTS, node.number("booltesttype"), TestKind.UNKNOWN);
    }

    static RowVersion rowVersion(Node node) {
        return element(VERSIONS, node.number("varreturningtype"), RowVersion.OLD);
    }

    private static <T> T element(List<T> values, int index, T otherwise) {
        return index >= 0 && index < values.size() ? values.get(index) : otherwise;
    }
}
