package dev.pgdbm.processor.problem;

/**
 * A piece of a text, counted in UTF-16 units.
 *
 * @param offset of its first character
 * @param length of it; 0 for a place between two characters
 */
public record Span(int offset, int length) {
    /**
     * This span kept inside a text. What lies in the white space at the end moves to just behind the last visible character:
     * "syntax error at end of input" is not about the empty line under a text block.
     */
    public Span within(String text) {
        int visible = text.stripTrailing().length();
        int start = Math.max(0, Math.min(offset, visible));
        int end = Math.max(start, Math.min(offset + length, visible));
        return new Span(start, end - start);
    }

    int end() {
        return offset + length;
    }
}
