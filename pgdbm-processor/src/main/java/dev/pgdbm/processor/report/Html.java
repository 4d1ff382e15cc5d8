package dev.pgdbm.processor.report;

/** Builds HTML; whatever comes from outside is text or the value of an attribute, and escaped as such. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /**
     * The beginning of an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    /** The end of an element. */
    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Text as it should be read. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element of a class with nothing but text in it. */
    Html element(String tag, String className, String text) {
        return open(tag, "class", className).text(text).close(tag);
    }

    /** An element with nothing but text in it. */
    Html element(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    /** A line break in the source, where it is no text. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** What is HTML, CSS or script already, and ours. */
    Html raw(String own) {
        out.append(own);
        return this;
    }

    /** Control characters and lone surrogates cannot be in a page at all. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isDisplayable(c) ? c : '\ufffd');
            }
        });
        return escaped.toString();
    }

    private static boolean isDisplayable(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        return !control && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
