package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.AccessedColumns;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Tree;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what {@code debug_print_rewritten} makes PostgreSQL say of a statement.
 *
 * <pre>{@code
 * List<Query> queries = TreeReader.read("({QUERY :commandType 1 … :stmt_len 0})");
 * }</pre>
 */
public final class TreeReader {
    private TreeReader() {}

    private static Stream<AccessedColumns> accessed(Node node) {
        boolean view = RangeTableReader.isViewRead(node);
        Stream<AccessedColumns> own = node.has("selectedCols") ? Stream.of(QueryReader.accessed(node)) : Stream.empty();
        return view ? own : Stream.concat(own, node.children().stream().flatMap(TreeReader::accessed));
    }

    /** The queries that a statement is executed as: one, unless rules add more. */
    public static List<Query> read(String text) {
        return tree(text).queries();
    }

    /** The queries of a statement, and what they mention. */
    public static Tree tree(String text) {
        List<Node> nodes = NodeReader.read(text).stream()
                .flatMap(value -> value instanceof NodeValue.Items list ? list.values().stream() : Stream.of(value))
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .filter(node -> node.tag().equals("QUERY"))
                .toList();
        List<Query> queries =
                nodes.stream().map(node -> QueryReader.of(node).query()).toList();
        return new Tree(
                queries,
                MentionReader.of(nodes),
                nodes.stream().flatMap(TreeReader::accessed).toList());
    }
}
