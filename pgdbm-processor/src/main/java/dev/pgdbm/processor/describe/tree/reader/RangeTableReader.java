package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.CommonTableReference;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.FunctionCall;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Grouped;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Joined;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Other;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Relation;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Source;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Values;

/** A {@code RANGETBLENTRY} node, {@code RTE} before version 16, as a {@link RangeTableEntry}. */
final class RangeTableReader {
    private RangeTableReader() {}

    static RangeTableEntry entry(Node node) {
        Node names = node.node("eref").orElse(QueryReader.NONE);
        return new RangeTableEntry(
                names.text("aliasname"),
                node.node("alias").isPresent(),
                names.texts("colnames"),
                node.flag("lateral"),
                node.flag("inFromCl"),
                source(node));
    }

    /** Whether a node is a view that is read, which has become the sub-query that it is made of. */
    static boolean isViewRead(Node node) {
        boolean entry = node.tag().equals("RANGETBLENTRY") || node.tag().equals("RTE");
        return entry && node.number("rtekind") == 1 && node.number("relid") != 0;
    }

    /** By {@code RTEKind}. */
    private static Source source(Node node) {
        int kind = node.number("rtekind");
        return switch (kind) {
            case 0 -> relation(node);
            case 1 -> subQuery(node);
            case 2 -> joined(node);
            case 3 -> functions(node);
            case 5 -> new Values(ExpressionReader.lists(node, "values_lists"));
            case 6 ->
                new CommonTableReference(node.text("ctename"), node.number("ctelevelsup"), node.flag("self_reference"));
            case 9 -> new Grouped(ExpressionReader.list(node, "groupexprs"));
            default -> new Other(kind);
        };
    }

    private static SubQuery subQuery(Node node) {
        Query query =
                QueryReader.of(node.node("subquery").orElse(QueryReader.NONE)).query();
        return new SubQuery(query, node.number("relid") == 0 ? oldView(query) : node.number("relid"));
    }

    /** Before version 16 the definition of a view is known by two entries that stand for its old and its new row. */
    private static int oldView(Query query) {
        return query.rangeTable().stream()
                .limit(2)
                .filter(entry -> entry.name().equals("old") && !entry.fromClause())
                .map(RangeTableEntry::relation)
                .mapToInt(relation -> relation != null && relation.kind() == 'v' ? relation.oid() : 0)
                .findFirst()
                .orElse(0);
    }

    private static Relation relation(Node node) {
        String kind = node.text("relkind");
        return new Relation(
                node.number("relid"),
                kind.isEmpty() ? ' ' : kind.charAt(0),
                node.flag("inh"),
                node.node("tablesample").isPresent());
    }

    private static Joined joined(Node node) {
        return new Joined(
                FromReader.kind(node.number("jointype")),
                node.number("joinmergedcols"),
                ExpressionReader.list(node, "joinaliasvars"));
    }

    private static Functions functions(Node node) {
        return new Functions(
                node.nodes("functions").stream()
                        .map(function -> new FunctionCall(
                                ExpressionReader.in(function, "funcexpr"), function.number("funccolcount")))
                        .toList(),
                node.flag("funcordinality"));
    }
}
