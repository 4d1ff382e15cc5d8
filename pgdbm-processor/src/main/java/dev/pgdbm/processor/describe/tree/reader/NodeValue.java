package dev.pgdbm.processor.describe.tree.reader;

import java.util.List;
import java.util.OptionalInt;

/** A value in the text of a tree: a word, a list in parentheses, or a node in braces. */
sealed interface NodeValue permits NodeValue.Word, NodeValue.Items, Node {
    /** What stands between blanks, escapes included. */
    record Word(String raw) implements NodeValue {
        /** The name or string that it stands for; empty for {@code <>}, which is a null pointer. */
        String text() {
            boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
            String content = quoted ? raw.substring(1, raw.length() - 1) : raw;
            return content.equals("<>") ? "" : content.replaceAll("(?s)\\\\(.)", "$1");
        }

        /** The number that it is; empty for anything else. */
        OptionalInt number() {
            try {
                // An OID may be beyond the largest int, and is one with its sign bit in the driver too.
                return OptionalInt.of((int) Long.parseLong(raw));
            } catch (NumberFormatException other) {
                return OptionalInt.empty();
            }
        }
    }

    /** A list; one of numbers begins with a letter that says of which kind: {@code (i 1 2)}, {@code (o 25)}, {@code (b 3)}. */
    record Items(List<NodeValue> values) implements NodeValue {
        public Items {
            values = List.copyOf(values);
        }
    }
}
