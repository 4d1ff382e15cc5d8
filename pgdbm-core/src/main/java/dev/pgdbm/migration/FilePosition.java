package dev.pgdbm.migration;

/**
 * A place in a file.
 *
 * @param offset in the content without byte order mark, from 0, in UTF-16 code units
 * @param line from 1; lines end with LF, CRLF or CR
 * @param column in the line, from 1, in UTF-16 code units
 */
public record FilePosition(int offset, int line, int column) {
    private static final int FARTHEST = 80;

    static FilePosition of(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(text, i)) {
                line += 1;
                lineStart = i + 1;
            }
        }
        return new FilePosition(offset, line, offset - lineStart + 1);
    }

    /** The line of the text that it is in, or what is near of a long one, and below it a caret that points at it. */
    String excerpt(String text) {
        int start = Math.max(offset - column + 1, offset - FARTHEST);
        int end = offset;
        while (end < Math.min(text.length(), offset + FARTHEST) && "\r\n".indexOf(text.charAt(end)) < 0) {
            end += 1;
        }
        // Tabs stay, so that the caret stands right however wide they are.
        String padding = text.substring(start, offset).replaceAll("[^\t]", " ");
        return "%4d | %s\n     | %s^".formatted(line, text.substring(start, end), padding);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
    }

    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
