package dev.pgdbm.processor.read.source;

import java.util.ArrayList;
import java.util.List;

/** The lines between the delimiters of a text block, and what of them is only layout (JLS 3.10.6). */
final class TextBlock {
    private static final String DELIMITER = "\"\"\"";

    private final List<MappedText> lines = new ArrayList<>();

    /** The first line is that behind the opening delimiter; the last ends at the closing one. */
    private TextBlock(MappedText literal) {
        int end = literal.length() - DELIMITER.length();
        int start = literal.text().indexOf('\n') + 1;
        int newline = literal.text().indexOf('\n', start);
        while (newline >= 0 && newline < end) {
            lines.add(literal.slice(start, newline));
            start = newline + 1;
            newline = literal.text().indexOf('\n', start);
        }
        lines.add(literal.slice(start, end));
    }

    static boolean is(MappedText literal) {
        return literal.text().startsWith(DELIMITER);
    }

    /** What is left when the indentation and the white space at the ends of lines are taken off; escapes still stand. */
    static MappedText content(MappedText literal) {
        return new TextBlock(literal).content(literal.length());
    }

    private MappedText content(int capacity) {
        MappedText.Builder content = new MappedText.Builder(capacity);
        int indentation = indentation();
        for (MappedText line : lines.subList(0, lines.size() - 1)) {
            content.append(stripped(line, indentation));
            content.append('\n', line.origin(line.length()));
        }
        MappedText last = lines.get(lines.size() - 1);
        content.append(stripped(last, indentation));
        return content.endingAt(last.origin(last.length()));
    }

    /** The least of all lines that have text, and of the last one, which the closing delimiter gives weight to. */
    private int indentation() {
        MappedText last = lines.get(lines.size() - 1);
        return lines.stream()
                .filter(line -> line == last || !line.text().isBlank())
                .mapToInt(TextBlock::indentation)
                .min()
                .orElseThrow();
    }

    private static int indentation(MappedText line) {
        return line.length() - line.text().stripLeading().length();
    }

    private static MappedText stripped(MappedText line, int indentation) {
        int end = line.text().stripTrailing().length();
        return line.slice(Math.min(indentation, end), end);
    }
}
