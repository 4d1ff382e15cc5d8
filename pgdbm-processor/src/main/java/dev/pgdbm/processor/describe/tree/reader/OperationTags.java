package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.OperationKind;
import java.util.List;
import java.util.Map;

/** The table of nodes that are an {@code Operation}. */
final class OperationTags {
    private static final Map<String, OperationKind> KINDS = Map.ofEntries(
            Map.entry("COALESCEEXPR", OperationKind.COALESCE),
            Map.entry("COALESCE", OperationKind.COALESCE),
            Map.entry("MINMAXEXPR", OperationKind.GREATEST_OR_LEAST),
            Map.entry("MINMAX", OperationKind.GREATEST_OR_LEAST),
            Map.entry("ARRAYEXPR", OperationKind.ARRAY),
            Map.entry("ARRAY", OperationKind.ARRAY),
            Map.entry("ROWEXPR", OperationKind.ROW),
            Map.entry("ROW", OperationKind.ROW),
            Map.entry("FIELDSELECT", OperationKind.FIELD),
            Map.entry("SUBSCRIPTINGREF", OperationKind.SUBSCRIPT),
            Map.entry("SQLVALUEFUNCTION", OperationKind.SQL_VALUE),
            Map.entry("GROUPINGFUNC", OperationKind.GROUPING),
            Map.entry("MERGESUPPORTFUNC", OperationKind.MERGE_ACTION),
            Map.entry("JSONCONSTRUCTOREXPR", OperationKind.JSON_CONSTRUCTOR),
            Map.entry("JSONEXPR", OperationKind.JSON_QUERY),
            Map.entry("JSONISPREDICATE", OperationKind.JSON_TEST),
            Map.entry("ROWCOMPAREEXPR", OperationKind.ROW_COMPARISON),
            Map.entry("ROWCOMPARE", OperationKind.ROW_COMPARISON),
            Map.entry("XMLEXPR", OperationKind.XML),
            Map.entry("CASETESTEXPR", OperationKind.CASE_SUBJECT),
            Map.entry("CASETEST", OperationKind.CASE_SUBJECT));

    private OperationTags() {}

    static OperationKind kind(String tag) {
        return KINDS.getOrDefault(tag, OperationKind.OTHER);
    }

    /** What it is made of: for most every node inside it, in the order of its fields. */
    static List<Node> arguments(OperationKind kind, Node node) {
        return switch (kind) {
            case COALESCE, GREATEST_OR_LEAST, ROW -> node.nodes("args");
            case ARRAY -> node.nodes("elements");
            default -> node.children();
        };
    }
}
