package dev.pgdbm.embedded.single;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of SQL that the lexer of PostgreSQL takes as a whole.
 *
 * @param end where it ends in the text, exclusive
 */
record Lexeme(Kind kind, int start, int end) {
    private static final Pattern TAG = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{Nd}_]*)?\\$");

    /** What it is. */
    enum Kind {
        /** {@code '…'}. */
        STRING,
        /** {@code E'…'}. */
        ESCAPE_STRING,
        /** {@code $$…$$}. */
        DOLLAR_STRING,
        /** {@code "…"}. */
        QUOTED_NAME,
        /** {@code U&'…'} and {@code U&"…"}. */
        UNICODE,
        COMMENT,
        /** A word, or a single character. */
        OTHER
    }

    /** The one at a place in a text, where none is open. */
    static Lexeme at(String sql, int start) {
        String rest = sql.substring(start, Math.min(start + 3, sql.length()));
        if (rest.startsWith("--") || rest.startsWith("/*")) {
            return new Lexeme(
                    Kind.COMMENT, start, rest.startsWith("--") ? lineEnd(sql, start) : commentEnd(sql, start));
        }
        if (rest.matches("(?s)[uU]&['\"]")) {
            return new Lexeme(Kind.UNICODE, start, quotedEnd(sql, start + 2, false));
        }
        if (rest.matches("(?s)[eE]'.?")) {
            return new Lexeme(Kind.ESCAPE_STRING, start, quotedEnd(sql, start + 1, true));
        }
        return switch (rest.charAt(0)) {
            case '\'' -> new Lexeme(Kind.STRING, start, quotedEnd(sql, start, false));
            case '"' -> new Lexeme(Kind.QUOTED_NAME, start, quotedEnd(sql, start, false));
            case '$' -> dollar(sql, start);
            default -> new Lexeme(Kind.OTHER, start, wordEnd(sql, start));
        };
    }

    private static Lexeme dollar(String sql, int start) {
        Matcher tag = TAG.matcher(sql).region(start, sql.length());
        if (!tag.lookingAt()) {
            return new Lexeme(Kind.OTHER, start, start + 1);
        }
        int close = sql.indexOf(tag.group(), tag.end());
        return new Lexeme(
                Kind.DOLLAR_STRING,
                start,
                close < 0 ? sql.length() : close + tag.group().length());
    }

    private static int lineEnd(String sql, int start) {
        int end = sql.indexOf('\n', start);
        return end < 0 ? sql.length() : end;
    }

    private static int commentEnd(String sql, int start) {
        int depth = 1;
        int position = start + 2;
        while (depth > 0 && position < sql.length()) {
            boolean opens = sql.startsWith("/*", position);
            boolean closes = sql.startsWith("*/", position);
            depth += opens ? 1 : closes ? -1 : 0;
            position += opens || closes ? 2 : 1;
        }
        return position;
    }

    /** A doubled quote ends one and begins another, which comes to the same. */
    private static int quotedEnd(String sql, int start, boolean escapes) {
        char quote = sql.charAt(start);
        int position = start + 1;
        while (position < sql.length()) {
            boolean doubled = sql.charAt(position) == quote && sql.startsWith(String.valueOf(quote), position + 1);
            boolean escaped = escapes && sql.charAt(position) == '\\';
            if (sql.charAt(position) == quote && !doubled) {
                return position + 1;
            }
            position += doubled || escaped ? 2 : 1;
        }
        return sql.length();
    }

    private static int wordEnd(String sql, int start) {
        int end = start;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(end)) || "_$".indexOf(sql.charAt(end)) >= 0)) {
            end += 1;
        }
        return Math.max(end, start + 1);
    }
}
