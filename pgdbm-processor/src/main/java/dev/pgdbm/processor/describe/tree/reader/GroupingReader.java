package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.Grouping;
import dev.pgdbm.processor.describe.tree.Grouping.GroupingSet;
import dev.pgdbm.processor.describe.tree.Grouping.Kind;
import java.util.List;
import java.util.Set;

/** GROUP BY of a {@code QUERY} node. */
final class GroupingReader {
    /** {@code GroupingSetKind}, by number. */
    private static final List<Kind> KINDS = List.of(Kind.EMPTY, Kind.SIMPLE, Kind.ROLLUP, Kind.CUBE, Kind.SETS);

    private GroupingReader() {}

    static Grouping grouping(Node query) {
        return new Grouping(
                references(query, "groupClause"),
                operators(query, "groupClause"),
                query.nodes("groupingSets").stream().map(GroupingReader::set).toList(),
                ExpressionReader.optional(query, "havingQual"));
    }

    /** The references of a list of {@code SORTGROUPCLAUSE}s. */
    static List<Integer> references(Node query, String field) {
        return query.nodes(field).stream()
                .map(clause -> clause.number("tleSortGroupRef"))
                .toList();
    }

    /** Their equality operators. */
    static List<Integer> operators(Node query, String field) {
        return query.nodes(field).stream().map(clause -> clause.number("eqop")).toList();
    }

    private static GroupingSet set(Node node) {
        int kind = node.number("kind");
        return new GroupingSet(
                kind >= 0 && kind < KINDS.size() ? KINDS.get(kind) : Kind.CUBE,
                Set.copyOf(node.numbers("content")),
                node.nodes("content").stream().map(GroupingReader::set).toList());
    }
}
