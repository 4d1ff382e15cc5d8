package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.OperationKind;
import java.util.List;
import java.util.Map;

/** The table of nodes that are an {@code Operation}. */
final class OperationTags {
    /** {@code SVFOP_CURRENT_SCHEMA}: the only one that can be NULL. */
    private static final int CURRENT_SCHEMA = 14;

    /** {@code JSCTOR_JSON_ARRAY}, after {@code JSCTOR_JSON_OBJECT}; the others convert a value or wrap an aggregate. */
    private static final int JSON_ARRAY = 2;

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
            Map.entry("GROUPINGFUNC", OperationKind.GROUPING),
            Map.entry("MERGESUPPORTFUNC", OperationKind.MERGE_ACTION),
            Map.entry("JSONEXPR", OperationKind.JSON_QUERY),
            Map.entry("JSONISPREDICATE", OperationKind.JSON_TEST),
            Map.entry("ROWCOMPAREEXPR", OperationKind.ROW_COMPARISON),
            Map.entry("ROWCOMPARE", OperationKind.ROW_COMPARISON),
            Map.entry("XMLEXPR", OperationKind.XML),
            Map.entry("CASETESTEXPR", OperationKind.CASE_SUBJECT),
            Map.entry("CASETEST", OperationKind.CASE_SUBJECT));

    private OperationTags() {}

    static OperationKind kind(Node node) {
        return switch (node.tag()) {
            case "SQLVALUEFUNCTION" ->
                node.number("op") == CURRENT_SCHEMA ? OperationKind.OTHER : OperationKind.SQL_VALUE;
            case "JSONCONSTRUCTOREXPR" ->
                node.number("type") <= JSON_ARRAY ? OperationKind.JSON_CONSTRUCTOR : OperationKind.JSON_CONVERSION;
            default -> KINDS.getOrDefault(node.tag(), OperationKind.OTHER);
        };
    }

    /** What it is made of: for most every node inside it, in the order of its fields. */
    static List<Node> arguments(OperationKind kind, Node node) {
        return switch (kind) {
            case COALESCE, GREATEST_OR_LEAST, ROW -> node.nodes("args");
            case ARRAY -> node.nodes("elements");
            case JSON_CONVERSION -> node.node("func").map(List::of).orElseGet(() -> node.nodes("args"));
            default -> node.children();
        };
    }
}
