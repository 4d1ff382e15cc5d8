package dev.pgdbm.processor.read.source;

/** Cuts Java into tokens, as far as literals and names need it: white space and comments are passed over. */
final class JavaTokens {
    private static final String TEXT_BLOCK = "\"\"\"";
    private static final String ELLIPSIS = "...";

    private final String text;
    private int position;

    /** @param text with Unicode escapes undone */
    JavaTokens(String text, int start) {
        this.text = text;
        this.position = start;
    }

    enum Kind {
        /** A string literal or text block. */
        STRING,
        /** A character literal. */
        CHARACTER,
        /** A name, a keyword or a number. */
        WORD,
        /** One character, or the ellipsis of a variable number of parameters. */
        SYMBOL,
        /** What every further token is when there is no more text. */
        END
    }

    record Token(Kind kind, String text, int start) {
        static final Token NONE = new Token(Kind.END, "", 0);

        int end() {
            return start + text.length();
        }
    }

    Token next() {
        skipBlank();
        int start = position;
        Kind kind = scan();
        position = Math.min(position, text.length());
        return new Token(kind, text.substring(start, position), start);
    }

    private Kind scan() {
        if (position >= text.length()) {
            return Kind.END;
        }
        char c = text.charAt(position);
        if (c == '"') {
            return quoted(text.startsWith(TEXT_BLOCK, position) ? TEXT_BLOCK : "\"", Kind.STRING);
        }
        if (c == '\'') {
            return quoted("'", Kind.CHARACTER);
        }
        return Character.isJavaIdentifierPart(c) ? word() : symbol();
    }

    private Kind quoted(String delimiter, Kind kind) {
        position += delimiter.length();
        while (position < text.length() && !text.startsWith(delimiter, position)) {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position += delimiter.length();
        return kind;
    }

    private Kind word() {
        while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
            position += 1;
        }
        return Kind.WORD;
    }

    private Kind symbol() {
        position += text.startsWith(ELLIPSIS, position) ? ELLIPSIS.length() : 1;
        return Kind.SYMBOL;
    }

    private void skipBlank() {
        int before;
        do {
            before = position;
            while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
                position += 1;
            }
            skipComment("//", "\n");
            skipComment("/*", "*/");
        } while (position > before);
    }

    private void skipComment(String opening, String closing) {
        if (text.startsWith(opening, position)) {
            int end = text.indexOf(closing, position + opening.length());
            position = end < 0 ? text.length() : end + closing.length();
        }
    }
}
