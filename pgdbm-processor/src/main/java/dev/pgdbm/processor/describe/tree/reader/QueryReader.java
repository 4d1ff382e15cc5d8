package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.AccessedColumns;
import dev.pgdbm.processor.describe.tree.CommonTable;
import dev.pgdbm.processor.describe.tree.DataChange;
import dev.pgdbm.processor.describe.tree.DataChange.MatchKind;
import dev.pgdbm.processor.describe.tree.DataChange.MergeAction;
import dev.pgdbm.processor.describe.tree.DataChange.OnConflict;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.Query.Traits;
import dev.pgdbm.processor.describe.tree.RowLimits;
import dev.pgdbm.processor.describe.tree.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@code QUERY} node as a {@link Query}.
 *
 * @param givesNullingJoins whether the version writes {@code varnullingrels}
 */
record QueryReader(Node node, boolean givesNullingJoins) {
    /** {@code CmdType}, by number. */
    private static final List<Command> COMMANDS = List.of(
            Command.UNKNOWN,
            Command.SELECT,
            Command.UPDATE,
            Command.INSERT,
            Command.DELETE,
            Command.MERGE,
            Command.UTILITY,
            Command.NOTHING);

    /** Before version 15, in which MERGE came between. */
    private static final List<Command> OLD_COMMANDS = List.of(
            Command.UNKNOWN,
            Command.SELECT,
            Command.UPDATE,
            Command.INSERT,
            Command.DELETE,
            Command.UTILITY,
            Command.NOTHING);

    /** {@code FirstLowInvalidHeapAttributeNumber}: sets have no negative members, so columns are counted from there. */
    private static final int FIRST_COLUMN = -7;

    /** Version 16 brought {@code rteperminfos} together with {@code varnullingrels}. */
    static QueryReader of(Node node) {
        return new QueryReader(node, node.has("rteperminfos"));
    }

    Query query() {
        return new Query(
                command(node),
                node.nodes("cteList").stream().map(QueryReader::commonTable).toList(),
                node.nodes("rtable").stream().map(RangeTableReader::entry).toList(),
                from(),
                targets(node, "targetList"),
                targets(node, "returningList"),
                GroupingReader.grouping(node),
                node.nodes("windowClause").stream().map(WindowReader::window).toList(),
                limits(),
                node.node("setOperations").map(FromReader::setOperation),
                change(),
                accessed(),
                traits());
    }

    private Command command(Node holder) {
        int number = holder.number("commandType");
        // The field came with MERGE.
        List<Command> commands = node.has("mergeActionList") ? COMMANDS : OLD_COMMANDS;
        return number >= 0 && number < commands.size() ? commands.get(number) : Command.UNKNOWN;
    }

    private static CommonTable commonTable(Node node) {
        return new CommonTable(
                node.text("ctename"),
                of(node.node("ctequery").orElse(NONE)).query(),
                node.flag("cterecursive"),
                node.node("search_clause").isPresent()
                        || node.node("cycle_clause").isPresent(),
                node.location());
    }

    /** A node with no field at all. */
    static final Node NONE = new Node("", java.util.Map.of());

    private FromList from() {
        return node.node("jointree").map(FromReader::list).orElse(new FromList(List.of(), Optional.empty()));
    }

    static List<Target> targets(Node holder, String field) {
        return holder.nodes(field).stream().map(QueryReader::target).toList();
    }

    private static Target target(Node node) {
        return new Target(
                ExpressionReader.in(node, "expr"),
                node.number("resno"),
                node.text("resname"),
                node.flag("resjunk"),
                node.number("ressortgroupref"),
                node.number("resorigtbl"),
                node.number("resorigcol"));
    }

    private RowLimits limits() {
        return new RowLimits(
                ExpressionReader.optional(node, "limitCount"),
                ExpressionReader.optional(node, "limitOffset"),
                node.number("limitOption") == 1,
                GroupingReader.references(node, "distinctClause"),
                GroupingReader.operators(node, "distinctClause"),
                node.flag("hasDistinctOn"));
    }

    private DataChange change() {
        return new DataChange(
                node.number("resultRelation"),
                node.node("onConflict").map(QueryReader::onConflict),
                node.nodes("mergeActionList").stream().map(this::action).toList(),
                ExpressionReader.optional(node, "mergeJoinCondition"));
    }

    private static OnConflict onConflict(Node node) {
        return new OnConflict(
                node.number("action") == 2,
                node.nodes("arbiterElems").stream()
                        .map(element -> ExpressionReader.in(element, "expr"))
                        .toList(),
                node.number("constraint"),
                targets(node, "onConflictSet"),
                ExpressionReader.optional(node, "onConflictWhere"),
                node.number("exclRelIndex"));
    }

    private MergeAction action(Node action) {
        return new MergeAction(
                match(action),
                command(action),
                ExpressionReader.optional(action, "qual"),
                targets(action, "targetList"));
    }

    /** Versions 15 and 16 have only a flag. */
    private static MatchKind match(Node action) {
        if (!action.has("matchKind")) {
            return action.flag("matched") ? MatchKind.MATCHED : MatchKind.NOT_MATCHED_BY_TARGET;
        }
        return switch (action.number("matchKind")) {
            case 0 -> MatchKind.MATCHED;
            case 1 -> MatchKind.NOT_MATCHED_BY_SOURCE;
            default -> MatchKind.NOT_MATCHED_BY_TARGET;
        };
    }

    /** Before version 16 they stand in the range table, without the OID. */
    private List<AccessedColumns> accessed() {
        Stream<Node> holders = givesNullingJoins
                ? node.nodes("rteperminfos").stream()
                : node.nodes("rtable").stream().filter(entry -> entry.has("selectedCols"));
        return holders.map(QueryReader::accessed).toList();
    }

    static AccessedColumns accessed(Node holder) {
        return new AccessedColumns(
                holder.number("relid"),
                columns(holder, "selectedCols"),
                columns(holder, "insertedCols"),
                columns(holder, "updatedCols"));
    }

    private static Set<Integer> columns(Node holder, String field) {
        return holder.numbers(field).stream()
                .map(number -> number + FIRST_COLUMN)
                .collect(Collectors.toSet());
    }

    private Traits traits() {
        return new Traits(
                node.flag("canSetTag"),
                node.flag("hasAggs"),
                node.flag("hasWindowFuncs"),
                node.flag("hasTargetSRFs"),
                node.flag("hasModifyingCTE"),
                node.flag("hasForUpdate"),
                node.flag("hasRowSecurity"),
                givesNullingJoins);
    }
}
