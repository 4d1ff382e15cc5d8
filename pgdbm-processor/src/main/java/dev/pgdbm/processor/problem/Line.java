package dev.pgdbm.processor.problem;

/**
 * A line of a text; {@code \n}, {@code \r\n} and {@code \r} end one, as in Java source.
 *
 * @param number from 1
 * @param start offset of its first character (UTF-16)
 * @param end offset after its last character, before what ends it
 */
public record Line(int number, int start, int end) {
    /** The line that an offset is in. */
    public static Line at(String text, int offset) {
        int number = 1;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            if (endsLine(text, at)) {
                number += 1;
                start = at + 1;
            }
        }
        return new Line(number, start, endOfLine(text, start));
    }

    /** The column of an offset, from 1, in UTF-16 units and with a tab as one: what editors jump to. */
    public int column(int offset) {
        return offset - start + 1;
    }

    private static boolean endsLine(String text, int at) {
        boolean beforeNewline = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !beforeNewline);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end += 1;
        }
        return end;
    }
}
