package dev.pgdbm.processor.describe.tree.reader;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node as written, {@code {VAR :varno 1 :location 7}}, of which everything can be asked and what is missing is empty or zero.
 *
 * @param tag what kind of node it is
 * @param fields by name without colon; mostly one value each, several for {@code :constvalue 4 [ 1 0 0 0 ]}
 */
record Node(String tag, Map<String, List<NodeValue>> fields) implements NodeValue {
    Node {
        fields = Collections.unmodifiableMap(fields);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The string or name in a field. */
    String text(String field) {
        return words(field).findFirst().map(Word::text).orElse("");
    }

    /** The number in a field, OIDs and enums included. */
    int number(String field) {
        return words(field)
                .mapToInt(word -> word.number().orElse(0))
                .findFirst()
                .orElse(0);
    }

    boolean flag(String field) {
        return text(field).equals("true");
    }

    /** Where the text of the statement has what this came from, in bytes from 0; -1 if nowhere. */
    int location() {
        return has("location") ? number("location") : -1;
    }

    Optional<Node> node(String field) {
        return nodes(values(field)).findFirst();
    }

    /** The nodes of a list. */
    List<Node> nodes(String field) {
        return nodes(items(field)).toList();
    }

    /** The nodes of each list in a list, as the rows of VALUES are. */
    List<List<Node>> nodeLists(String field) {
        return items(field)
                .filter(Items.class::isInstance)
                .map(item -> nodes(((Items) item).values().stream()).toList())
                .toList();
    }

    /** The numbers of a list or bitmap set. */
    List<Integer> numbers(String field) {
        return numbers(items(field));
    }

    /** The numbers of a list of unknown depth. */
    List<List<Integer>> numberLists(String field) {
        return items(field)
                .filter(Items.class::isInstance)
                .map(item -> numbers(((Items) item).values().stream()))
                .toList();
    }

    /** The bytes of {@code 4 [ 1 0 0 0 ]}. */
    List<Integer> bytes(String field) {
        return numbers(values(field).skip(2));
    }

    /** The strings of a list. */
    List<String> texts(String field) {
        return items(field)
                .filter(Word.class::isInstance)
                .map(word -> ((Word) word).text())
                .toList();
    }

    /** Every node in any field, or in a list that is one, however deep. */
    List<Node> children() {
        return fields.values().stream().flatMap(Node::nodesWithin).toList();
    }

    private static Stream<Node> nodesWithin(List<NodeValue> values) {
        return values.stream()
                .flatMap(value -> value instanceof Items list ? nodesWithin(list.values()) : nodes(Stream.of(value)));
    }

    private Stream<NodeValue> values(String field) {
        return fields.getOrDefault(field, List.of()).stream();
    }

    private Stream<NodeValue> items(String field) {
        return values(field).filter(Items.class::isInstance).limit(1).flatMap(list -> ((Items) list).values().stream());
    }

    private Stream<Word> words(String field) {
        return values(field).filter(Word.class::isInstance).map(Word.class::cast);
    }

    private static Stream<Node> nodes(Stream<NodeValue> values) {
        return values.filter(Node.class::isInstance).map(Node.class::cast);
    }

    private static List<Integer> numbers(Stream<NodeValue> values) {
        return values.filter(Word.class::isInstance)
                .flatMap(word -> ((Word) word).number().stream().boxed())
                .toList();
    }
}
