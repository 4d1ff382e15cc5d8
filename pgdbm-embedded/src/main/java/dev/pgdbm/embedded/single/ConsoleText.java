package dev.pgdbm.embedded.single;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as it is typed into the console, and the way back from places in it.
 *
 * <p>A semicolon and two line ends end a statement there. Inside one, the second line end is written in another way that means the
 * same: behind a backslash in strings, as {@code \000A} in names, as a blank elsewhere.
 */
final class ConsoleText {
    private static final String END = ";\n\n";
    private static final Pattern LOCATION = Pattern.compile("(:\\w*location\\s+)(\\d+)");

    private final String prefix;
    private final String statement;
    private final StringBuilder sent = new StringBuilder();
    /** For each character of the sent statement, where it comes from. */
    private int[] origins = new int[0];

    private ConsoleText(String prefix, String statement) {
        this.prefix = prefix;
        this.statement = statement;
    }

    /**
     * A statement behind words of our own.
     *
     * @param prefix such as {@code PREPARE name AS}, without anything to escape
     */
    static ConsoleText of(String prefix, String statement) {
        ConsoleText text = new ConsoleText(prefix, statement);
        if (!statement.contains(END)) {
            text.copy(0, statement.length());
            return text;
        }
        int position = 0;
        while (position < statement.length()) {
            Lexeme lexeme = Lexeme.at(statement, position);
            text.add(lexeme);
            position = lexeme.end();
        }
        return text;
    }

    static ConsoleText of(String statement) {
        return of("", statement);
    }

    String sent() {
        return prefix + sent;
    }

    private void add(Lexeme lexeme) {
        if (!statement.substring(Math.max(0, lexeme.start() - 2), lexeme.end()).contains(END)) {
            copy(lexeme.start(), lexeme.end());
            return;
        }
        switch (lexeme.kind()) {
            case STRING -> string(lexeme.start() + 1, lexeme.end() - 1, lexeme);
            case DOLLAR_STRING -> {
                int tag = statement.indexOf('$', lexeme.start() + 1) + 1 - lexeme.start();
                string(lexeme.start() + tag, lexeme.end() - tag, lexeme);
            }
            case ESCAPE_STRING -> escaped(lexeme.start(), lexeme.end(), "\\\n", false);
            case QUOTED_NAME -> {
                insert("U&", lexeme.start());
                escaped(lexeme.start(), lexeme.end(), "\\000A", true);
            }
            case UNICODE -> escaped(lexeme.start(), lexeme.end(), "\\000A", false);
            case COMMENT, OTHER -> escaped(lexeme.start(), lexeme.end(), " ", false);
        }
    }

    /** A string of another kind as one with escapes. */
    private void string(int start, int end, Lexeme lexeme) {
        insert("E'", lexeme.start());
        boolean dollars = lexeme.kind() == Lexeme.Kind.DOLLAR_STRING;
        for (int i = start; i < end; i++) {
            if (dollars && statement.charAt(i) == '\'') {
                insert("'", i);
            }
            escaped(i, i + 1, "\\\n", true);
        }
        insert("'", end);
    }

    private void escaped(int start, int end, String lineEnd, boolean doubleBackslash) {
        for (int i = start; i < end; i++) {
            if (i >= 2 && statement.startsWith(END, i - 2)) {
                insert(lineEnd, i);
            } else {
                insert(doubleBackslash && statement.charAt(i) == '\\' ? "\\" : "", i);
                copy(i, i + 1);
            }
        }
    }

    private void copy(int start, int end) {
        int begin = sent.length();
        insert(statement.substring(start, end), start);
        for (int i = 0; i < end - start; i++) {
            origins[begin + i] = start + i;
        }
    }

    private void insert(String text, int origin) {
        int length = sent.length() + text.length();
        if (origins.length < length) {
            origins = Arrays.copyOf(origins, length * 2);
        }
        Arrays.fill(origins, sent.length(), length, origin);
        sent.append(text);
    }

    /** The place in the statement of one in what was sent, both in code points from 1; that behind its end for all behind it. */
    int position(int sentPosition) {
        String all = sent();
        int points = Math.min(sentPosition - 1, all.codePointCount(0, all.length()));
        return 1 + statement.codePointCount(0, origin(all.offsetByCodePoints(0, points)));
    }

    /** Whether a position in what was sent is behind the statement. */
    boolean isBehind(int sentPosition) {
        String all = sent();
        return sentPosition > all.codePointCount(0, all.length());
    }

    private int origin(int offset) {
        int inside = Math.max(0, offset - prefix.length());
        return inside < sent.length() ? origins[inside] : statement.length();
    }

    /** A tree of what was sent as one of the statement: locations in trees are bytes of UTF-8 from 0. */
    String relocate(String tree) {
        if (prefix.isEmpty() && sent.length() == statement.length()) {
            return tree;
        }
        byte[] bytes = sent().getBytes(StandardCharsets.UTF_8);
        return LOCATION.matcher(tree)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + location(bytes, Integer.parseInt(found.group(2)))));
    }

    private int location(byte[] bytes, int location) {
        String before = new String(bytes, 0, Math.min(location, bytes.length), StandardCharsets.UTF_8);
        return statement.substring(0, origin(before.length())).getBytes(StandardCharsets.UTF_8).length;
    }
}
