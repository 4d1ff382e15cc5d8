package dev.pgdbm.processor.read.source;

/** A string literal or text block on its way to its value (JLS 3.10.5 to 3.10.7). */
final class StringLiteral {
    private final MappedText content;
    private final MappedText.Builder value;
    private int position;

    private StringLiteral(MappedText content) {
        this.content = content;
        this.value = new MappedText.Builder(content.length());
    }

    /** @param literal with its quotes, Unicode escapes undone */
    static MappedText value(MappedText literal) {
        MappedText content =
                TextBlock.is(literal) ? TextBlock.content(literal) : literal.slice(1, literal.length() - 1);
        return new StringLiteral(content).unescaped();
    }

    private MappedText unescaped() {
        while (position < content.length()) {
            if (content.text().charAt(position) == '\\') {
                escape();
            } else {
                value.append(content.text().charAt(position), content.origin(position));
                position += 1;
            }
        }
        return value.endingAt(content.origin(content.length()));
    }

    private void escape() {
        int start = position;
        position += 2;
        char c = content.text().charAt(start + 1);
        switch (c) {
            case '\n' -> {} // the line goes on
            case 'b' -> value.append('\b', content.origin(start));
            case 't' -> value.append('\t', content.origin(start));
            case 'n' -> value.append('\n', content.origin(start));
            case 'f' -> value.append('\f', content.origin(start));
            case 'r' -> value.append('\r', content.origin(start));
            case 's' -> value.append(' ', content.origin(start));
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(start);
            default -> value.append(c, content.origin(start)); // a quote or backslash
        }
    }

    /** One to three digits, of three the first at most 3. */
    private void octal(int start) {
        int end = start + (content.text().charAt(start + 1) <= '3' ? 4 : 3);
        while (position < Math.min(end, content.length())
                && isOctal(content.text().charAt(position))) {
            position += 1;
        }
        value.append((char) Integer.parseInt(content.text(), start + 1, position, 8), content.origin(start));
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }
}
