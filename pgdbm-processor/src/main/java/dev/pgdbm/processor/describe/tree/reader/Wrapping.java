package dev.pgdbm.processor.describe.tree.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The line breaks that {@code format_node_dump} of PostgreSQL puts into a tree: for a blank where it can, an escaped one included,
 * and else, when 78 bytes in a row have none, in the middle of a word.
 */
final class Wrapping {
    private static final int WIDTH = 78;

    private Wrapping() {}

    static String undo(String wrapped) {
        StringBuilder text = new StringBuilder(wrapped.length());
        wrapped.lines().forEach(line -> text.append(line).append(isCut(line) ? "" : " "));
        return text.toString();
    }

    private static boolean isCut(String line) {
        return line.length() >= WIDTH / 4 && line.indexOf(' ', 1) < 0 && line.getBytes(UTF_8).length >= WIDTH;
    }
}
