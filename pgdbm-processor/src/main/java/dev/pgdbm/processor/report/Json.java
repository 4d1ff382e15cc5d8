package dev.pgdbm.processor.report;

import java.util.Collection;
import java.util.Map;

/** Writes values as JSON: maps in their own order, lists, strings, numbers, booleans. */
final class Json {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** The text of a value, with two spaces for each level and a line break at its end. */
    static String write(Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> object) {
            object(object, depth);
        } else if (value instanceof Collection<?> array) {
            array(array, depth);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> members, int depth) {
        String separator = "{";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator).append('\n').append(INDENT.repeat(depth + 1));
            string(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), depth + 1);
            separator = ",";
        }
        end(members.isEmpty() ? "{}" : "}", members.isEmpty(), depth);
    }

    private void array(Collection<?> elements, int depth) {
        String separator = "[";
        for (Object element : elements) {
            out.append(separator).append('\n').append(INDENT.repeat(depth + 1));
            value(element, depth + 1);
            separator = ",";
        }
        end(elements.isEmpty() ? "[]" : "]", elements.isEmpty(), depth);
    }

    private void end(String closing, boolean empty, int depth) {
        if (!empty) {
            out.append('\n').append(INDENT.repeat(depth));
        }
        out.append(closing);
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(unit -> character((char) unit));
        out.append('"');
    }

    /** Also what would end a script element, or be half a character, since nobody knows where the text ends up. */
    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' '
                        || c == '<'
                        || c == '\u007f'
                        || c == '\u2028'
                        || c == '\u2029'
                        || Character.isSurrogate(c)) {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
