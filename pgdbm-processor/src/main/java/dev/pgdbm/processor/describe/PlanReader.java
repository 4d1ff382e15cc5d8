package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.PlanStep;
import dev.pgdbm.processor.model.PlanStep.Access;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the nodes of a plan, made with {@code enable_seqscan = off}, mean for each table.
 *
 * <p>A table that is read in whole although an index was preferred at any price lacks one only if the statement asks for fewer
 * rows: by a condition on the table, or by a join with rows of which a condition leaves only some.
 *
 * @param own the schema that is left out of names
 */
record PlanReader(SchemaName own, List<PlanNode> nodes) {
    List<PlanStep> steps() {
        return nodes.stream().flatMap(this::step).distinct().toList();
    }

    private Stream<PlanStep> step(PlanNode node) {
        if (node.isChange()) {
            return node.indexes().isEmpty() ? Stream.empty() : Stream.of(step(node, Access.CONFLICT));
        }
        return node.isScan() ? Stream.of(step(node, access(node))) : Stream.empty();
    }

    private PlanStep step(PlanNode node, Access access) {
        String schema = node.schema().equals(own.value()) ? "" : node.schema() + ".";
        return new PlanStep(schema + node.relation(), node.alias(), node.type(), node.indexes(), access);
    }

    private Access access(PlanNode scan) {
        if (scan.pinned()) {
            return Access.INDEX;
        }
        return scan.filtered() || isNarrowedByJoin(scan) ? Access.NO_USABLE_INDEX : Access.ALL_ROWS;
    }

    private boolean isNarrowedByJoin(PlanNode scan) {
        return nodes.stream()
                .filter(join -> join.joins() && scan.isBelow(join))
                .anyMatch(join -> isNarrowedBy(join, scan));
    }

    private boolean isNarrowedBy(PlanNode join, PlanNode scan) {
        String side = sideOf(join, scan);
        return !keepsAll(join, side)
                && nodes.stream()
                        .filter(other -> other.isScan() && other.isBelow(join))
                        .filter(other -> isOtherSide(side, sideOf(join, other)))
                        .anyMatch(other -> other.pinned() || other.filtered());
    }

    private String sideOf(PlanNode join, PlanNode below) {
        return nodes.stream()
                .filter(node -> node.equals(below) || below.isBelow(node))
                .filter(node -> node.isBelow(join))
                .findFirst()
                .map(PlanNode::side)
                .orElse("");
    }

    /** Sub-plans hang on joins too, as neither side. */
    private static boolean isOtherSide(String side, String other) {
        return (side.equals("Outer") && other.equals("Inner")) || (side.equals("Inner") && other.equals("Outer"));
    }

    /** Whether the join returns, or looks at, every row of a side, whatever the other one has. */
    private static boolean keepsAll(PlanNode join, String side) {
        return switch (join.joinType()) {
            case "Full" -> true;
            case "Left", "Anti" -> side.equals("Outer");
            case "Right", "Right Anti" -> side.equals("Inner");
            default -> false;
        };
    }
}
