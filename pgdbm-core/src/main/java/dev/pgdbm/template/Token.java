package dev.pgdbm.template;

/**
 * A piece of SQL text; the tokens of a text, put together again, are the text.
 *
 * @param kind what it is
 * @param start offset of its first character (UTF-16)
 * @param end offset after its last character
 */
public record Token(Kind kind, int start, int end) {
    /** What a token is, as far as templates and scripts need to know. */
    public enum Kind {
        WHITESPACE,
        /** {@code -- …} or {@code /* … *}{@code /}, nested. */
        COMMENT,
        /** {@code '…'}, {@code E'…'}, {@code U&'…'}, {@code B'…'}, {@code X'…'}, {@code N'…'}, prefix included. */
        STRING,
        /** {@code $tag$…$tag$}. */
        DOLLAR_STRING,
        /** {@code "…"}, {@code U&"…"}. */
        QUOTED_IDENTIFIER,
        /** A keyword or an identifier. */
        WORD,
        NUMBER,
        /** One character of an operator or of punctuation. */
        SYMBOL,
        /** A string, comment or quoted identifier that runs to the end of the text without being closed. */
        UNTERMINATED
    }

    /** The text of the token within the text it came from. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether it is this one character of an operator or of punctuation. */
    public boolean isSymbol(String text, char symbol) {
        return kind == Kind.SYMBOL && text.charAt(start) == symbol;
    }

    /** Whether it is this word, in whatever case. */
    public boolean isWord(String text, String word) {
        return kind == Kind.WORD
                && end - start == word.length()
                && text.regionMatches(true, start, word, 0, end - start);
    }

    /** Whether SQL reads over it. */
    public boolean isBlank() {
        return kind == Kind.WHITESPACE || kind == Kind.COMMENT;
    }
}
