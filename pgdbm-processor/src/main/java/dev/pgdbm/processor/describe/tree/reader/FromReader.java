package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.FromItem;
import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.FromItem.Reference;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.JoinKind;
import dev.pgdbm.processor.describe.tree.SetOperation;
import dev.pgdbm.processor.describe.tree.SetOperation.Branch;
import dev.pgdbm.processor.describe.tree.SetOperation.Combined;
import dev.pgdbm.processor.describe.tree.SetOperation.Kind;

/** Join trees, and the trees of set operations, which have the same leaves. */
final class FromReader {
    private FromReader() {}

    static FromList list(Node node) {
        return new FromList(
                node.nodes("fromlist").stream().map(FromReader::item).toList(),
                ExpressionReader.optional(node, "quals"));
    }

    private static FromItem item(Node node) {
        return switch (node.tag()) {
            case "JOINEXPR" -> join(node);
            case "FROMEXPR" -> list(node);
            default -> new Reference(node.number("rtindex"));
        };
    }

    private static Join join(Node node) {
        return new Join(
                kind(node.number("jointype")),
                item(node.node("larg").orElse(QueryReader.NONE)),
                item(node.node("rarg").orElse(QueryReader.NONE)),
                ExpressionReader.optional(node, "quals"),
                node.number("rtindex"));
    }

    /** {@code JoinType}; the others exist in plans only. */
    static JoinKind kind(int number) {
        return switch (number) {
            case 0 -> JoinKind.INNER;
            case 1 -> JoinKind.LEFT;
            case 3 -> JoinKind.RIGHT;
            default -> JoinKind.FULL;
        };
    }

    static SetOperation setOperation(Node node) {
        if (!node.tag().equals("SETOPERATIONSTMT")) {
            return new Branch(node.number("rtindex"));
        }
        return new Combined(
                setKind(node.number("op")),
                node.flag("all"),
                setOperation(node.node("larg").orElse(QueryReader.NONE)),
                setOperation(node.node("rarg").orElse(QueryReader.NONE)));
    }

    /** {@code SetOperation}; of UNION nothing is concluded that would not hold for the other two. */
    private static Kind setKind(int number) {
        return switch (number) {
            case 2 -> Kind.INTERSECT;
            case 3 -> Kind.EXCEPT;
            default -> Kind.UNION;
        };
    }
}
