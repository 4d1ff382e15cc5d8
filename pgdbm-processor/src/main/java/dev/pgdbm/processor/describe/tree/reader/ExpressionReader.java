package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.CallKind;
import dev.pgdbm.processor.describe.tree.ConversionKind;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Aggregate;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Case;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.Param;
import dev.pgdbm.processor.describe.tree.Expression.SubLink;
import dev.pgdbm.processor.describe.tree.Expression.Test;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.Expression.When;
import dev.pgdbm.processor.describe.tree.Expression.WindowCall;
import dev.pgdbm.processor.describe.tree.LogicKind;
import dev.pgdbm.processor.describe.tree.OperationKind;
import dev.pgdbm.processor.describe.tree.TestKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A node that is a value as an {@link Expression}. */
final class ExpressionReader {
    private static final Expression MISSING = new Operation(OperationKind.OTHER, "", List.of(), -1);

    private ExpressionReader() {}

    /** The value in a field that must have one. */
    static Expression in(Node holder, String field) {
        return optional(holder, field).orElse(MISSING);
    }

    static Optional<Expression> optional(Node holder, String field) {
        return holder.node(field).map(ExpressionReader::expression);
    }

    static List<Expression> list(Node holder, String field) {
        return expressions(holder.nodes(field));
    }

    static List<List<Expression>> lists(Node holder, String field) {
        return holder.nodeLists(field).stream()
                .map(ExpressionReader::expressions)
                .toList();
    }

    private static List<Expression> expressions(List<Node> nodes) {
        return nodes.stream().map(ExpressionReader::expression).toList();
    }

    /** By tag; of two, the second is how versions before 16 write it. */
    private static Expression expression(Node node) {
        return switch (node.tag()) {
            case "VAR" -> var(node);
            case "CONST" -> constant(node);
            case "PARAM" -> parameter(node);
            case "FUNCEXPR" ->
                call(node, node.flag("funcvariadic") ? CallKind.VARIADIC_FUNCTION : CallKind.FUNCTION, "funcid");
            case "OPEXPR" -> call(node, CallKind.OPERATOR, "opfuncid");
            case "DISTINCTEXPR" -> call(node, CallKind.DISTINCT, "opfuncid");
            case "NULLIFEXPR" -> call(node, CallKind.NULLIF, "opfuncid");
            case "SCALARARRAYOPEXPR" ->
                call(node, node.flag("useOr") ? CallKind.ANY_OF_ARRAY : CallKind.ALL_OF_ARRAY, "opfuncid");
            case "BOOLEXPR" -> logic(node);
            case "CASEEXPR", "CASE" -> choice(node);
            case "NULLTEST" -> test(node, node.number("nulltesttype") == 0 ? TestKind.NULL : TestKind.NOT_NULL);
            case "BOOLEANTEST" -> test(node, NodeEnums.booleanTest(node));
            case "SUBLINK" -> subLink(node);
            case "AGGREF" -> aggregate(node);
            case "WINDOWFUNC" -> windowCall(node);
            case "TARGETENTRY" -> in(node, "expr");
            default -> conversionOrOperation(node);
        };
    }

    private static Expression conversionOrOperation(Node node) {
        return switch (node.tag()) {
            case "RELABELTYPE", "COLLATEEXPR" -> conversion(node, ConversionKind.RELABEL);
            case "COERCEVIAIO" -> conversion(node, ConversionKind.TEXT);
            case "ARRAYCOERCEEXPR" -> conversion(node, ConversionKind.ARRAY);
            case "CONVERTROWTYPEEXPR" -> conversion(node, ConversionKind.ROW);
            case "COERCETODOMAIN" -> conversion(node, ConversionKind.DOMAIN);
            default -> operation(node);
        };
    }

    private static Var var(Node node) {
        return new Var(
                node.number("varno"),
                node.number("varattno"),
                node.number("vartype"),
                node.number("varlevelsup"),
                Set.copyOf(node.numbers("varnullingrels")),
                NodeEnums.rowVersion(node),
                node.location());
    }

    private static Const constant(Node node) {
        return new Const(node.number("consttype"), node.flag("constisnull"), node.bytes("constvalue"), node.location());
    }

    private static Param parameter(Node node) {
        return new Param(
                node.number("paramkind") == 0, node.number("paramid"), node.number("paramtype"), node.location());
    }

    private static Call call(Node node, CallKind kind, String function) {
        return new Call(
                kind,
                node.number(function),
                node.number("opno"),
                node.number("inputcollid"),
                node.flag("funcretset") || node.flag("opretset"),
                list(node, "args"),
                node.location());
    }

    private static Logic logic(Node node) {
        LogicKind kind = switch (node.text("boolop")) {
            case "and" -> LogicKind.AND;
            case "not" -> LogicKind.NOT;
            default -> LogicKind.OR;
        };
        return new Logic(kind, list(node, "args"), node.location());
    }

    private static Case choice(Node node) {
        List<When> branches = node.nodes("args").stream()
                .map(when -> new When(in(when, "expr"), in(when, "result")))
                .toList();
        return new Case(optional(node, "arg"), branches, optional(node, "defresult"), node.location());
    }

    private static Test test(Node node, TestKind kind) {
        return new Test(kind, in(node, "arg"), node.flag("argisrow"), node.location());
    }

    private static SubLink subLink(Node node) {
        return new SubLink(
                NodeEnums.subLink(node),
                optional(node, "testexpr"),
                QueryReader.of(node.node("subselect").orElse(QueryReader.NONE)).query(),
                node.location());
    }

    private static Aggregate aggregate(Node node) {
        return new Aggregate(
                node.number("aggfnoid"),
                list(node, "args"),
                list(node, "aggdirectargs"),
                optional(node, "aggfilter"),
                node.number("agglevelsup"),
                node.location());
    }

    private static WindowCall windowCall(Node node) {
        return new WindowCall(
                node.number("winfnoid"),
                node.flag("winagg"),
                list(node, "args"),
                optional(node, "aggfilter"),
                node.number("winref"),
                node.location());
    }

    private static Conversion conversion(Node node, ConversionKind kind) {
        return new Conversion(kind, in(node, "arg"), node.number("resulttype"), node.location());
    }

    private static Operation operation(Node node) {
        OperationKind kind = OperationTags.kind(node);
        return new Operation(kind, node.tag(), expressions(OperationTags.arguments(kind, node)), node.location());
    }
}
