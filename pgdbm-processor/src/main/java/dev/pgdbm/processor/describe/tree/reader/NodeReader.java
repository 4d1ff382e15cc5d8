package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.reader.NodeValue.Items;
import dev.pgdbm.processor.describe.tree.reader.NodeValue.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recursive descent through the text of a tree, as {@code outfuncs.c} of PostgreSQL writes it.
 *
 * <p>A text that ends too early is read as if every bracket were closed there.
 */
final class NodeReader {
    /** Of brackets; what is nested deeper is left out, because a compiler's stack is small. */
    private static final int DEPTH = 600;

    private static final char END = '\0';

    private final String text;
    private int position;
    private int depth;

    private NodeReader(String text) {
        this.text = text;
    }

    /** All values in a text, which is wrapped at blanks as {@code format_node_dump} of PostgreSQL does it. */
    static List<NodeValue> read(String wrapped) {
        NodeReader reader = new NodeReader(Wrapping.undo(wrapped));
        List<NodeValue> values = new ArrayList<>();
        while (reader.peek() != END) {
            values.add(reader.value());
        }
        return values;
    }

    private NodeValue value() {
        if (depth >= DEPTH && "({".indexOf(peek()) >= 0) {
            return skipped();
        }
        return switch (peek()) {
            case '(' -> new Items(items());
            case '{' -> node();
            // A bracket that was never opened.
            case ')', '}' -> new Word(String.valueOf(next()));
            default -> word();
        };
    }

    private List<NodeValue> items() {
        List<NodeValue> values = new ArrayList<>();
        open();
        while (!closes(')')) {
            values.add(value());
        }
        depth -= 1;
        return values;
    }

    private Node node() {
        open();
        String tag = closes('}') ? "" : word().raw();
        Map<String, List<NodeValue>> fields = new LinkedHashMap<>();
        while (!tag.isEmpty() && !closes('}')) {
            fields.put(fieldName(), fieldValues());
        }
        depth -= 1;
        return new Node(tag, fields);
    }

    private String fieldName() {
        String raw = word().raw();
        return raw.startsWith(":") ? raw.substring(1) : raw;
    }

    /** The first is one even if it begins with a colon, as an alias may; each field has a value. */
    private List<NodeValue> fieldValues() {
        List<NodeValue> values = new ArrayList<>();
        while (peek() != '}' && peek() != END && (values.isEmpty() || peek() != ':')) {
            values.add(value());
        }
        return values;
    }

    /** What is in brackets from here, as if it were a null pointer. */
    private NodeValue skipped() {
        int outside = depth;
        do {
            depth += switch (peek()) {
                case '(', '{' -> 1;
                case ')', '}' -> -1;
                default -> 0;
            };
            position += peek() == '\\' ? 2 : 1;
        } while (depth > outside && peek() != END);
        depth = outside;
        return new Word("<>");
    }

    private void open() {
        next();
        depth += 1;
    }

    private boolean closes(char bracket) {
        if (peek() == bracket) {
            next();
            return true;
        }
        return peek() == END;
    }

    private Word word() {
        peek();
        int start = position;
        while (position < text.length() && !isDelimiter(text.charAt(position))) {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position = Math.min(position, text.length());
        return new Word(text.substring(start, position));
    }

    private char next() {
        char next = peek();
        position += 1;
        return next;
    }

    /** The next character that is no blank. */
    private char peek() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position += 1;
        }
        return position < text.length() ? text.charAt(position) : END;
    }

    private static boolean isDelimiter(char character) {
        return Character.isWhitespace(character) || "(){}".indexOf(character) >= 0;
    }
}
