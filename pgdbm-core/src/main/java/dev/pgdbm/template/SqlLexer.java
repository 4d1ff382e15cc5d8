package dev.pgdbm.template;

import dev.pgdbm.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL into tokens by the rules of "Lexical Structure" in the PostgreSQL documentation, with
 * {@code standard_conforming_strings} on.
 */
public final class SqlLexer {
    private final String text;
    private int position;

    private SqlLexer(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** All tokens of a text, in order and without gaps. Never fails: what is not closed becomes an UNTERMINATED token. */
    public static List<Token> tokens(String text) {
        SqlLexer lexer = new SqlLexer(text, 0);
        List<Token> tokens = new ArrayList<>();
        while (lexer.position < text.length()) {
            tokens.add(lexer.next());
        }
        return tokens;
    }

    /**
     * The one token that begins at an offset, for texts that are SQL only in parts.
     *
     * @param offset of the first character (UTF-16), within the text
     */
    public static Token tokenAt(String text, int offset) {
        return new SqlLexer(text, offset).next();
    }

    private Token next() {
        int start = position;
        Kind kind = scan();
        return new Token(kind, start, position);
    }

    private Kind scan() {
        char c = text.charAt(position);
        if (SqlCharacters.isSpace(c)) {
            return run(Kind.WHITESPACE, SqlCharacters::isSpace);
        }
        if (lookingAt("--")) {
            return lineComment();
        }
        if (lookingAt("/*")) {
            return blockComment();
        }
        if (c == '\'' || c == '"' || quotePrefixLength() > 0) {
            return quoted();
        }
        if (SqlCharacters.isWordStart(c)) {
            return run(Kind.WORD, SqlCharacters::isWordPart);
        }
        return SqlCharacters.isDigit(c) ? number() : c == '$' ? dollarString() : symbol();
    }

    /** One character at a time: a comment may begin inside what looks like an operator, as in {@code a*--b}. */
    private Kind symbol() {
        position += 1;
        return Kind.SYMBOL;
    }

    private Kind lineComment() {
        position = lineEnd(position);
        return Kind.COMMENT;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !SqlCharacters.isNewline(text.charAt(end))) {
            end += 1;
        }
        return end;
    }

    private Kind blockComment() {
        int depth = 0;
        while (position < text.length()) {
            if (lookingAt("/*")) {
                depth += 1;
                position += 2;
            } else if (lookingAt("*/")) {
                depth -= 1;
                position += 2;
                if (depth == 0) {
                    return Kind.COMMENT;
                }
            } else {
                position += 1;
            }
        }
        return Kind.UNTERMINATED;
    }

    private int quotePrefixLength() {
        if (matches(position, "U&") && (isAt(position + 2, '\'') || isAt(position + 2, '"'))) {
            return 2;
        }
        return "eEbBxXnN".indexOf(text.charAt(position)) >= 0 && isAt(position + 1, '\'') ? 1 : 0;
    }

    private Kind quoted() {
        boolean backslashes = matches(position, "E");
        position += quotePrefixLength();
        char quote = text.charAt(position);
        do {
            position += 1;
            if (!skipPastClosing(quote, backslashes)) {
                return Kind.UNTERMINATED;
            }
        } while (quote == '\'' && skipToContinuation());
        return quote == '"' ? Kind.QUOTED_IDENTIFIER : Kind.STRING;
    }

    private boolean skipPastClosing(char quote, boolean backslashes) {
        while (position < text.length()) {
            char c = text.charAt(position);
            position += 1;
            if (c == '\\' && backslashes) {
                position = Math.min(position + 1, text.length());
            } else if (c == quote && isAt(position, quote)) {
                position += 1;
            } else if (c == quote) {
                return true;
            }
        }
        return false;
    }

    /** A string goes on after a line break, white space and line comments, under the rules of its first part. */
    private boolean skipToContinuation() {
        int ahead = position;
        boolean newline = false;
        while (ahead < text.length() && (SqlCharacters.isSpace(text.charAt(ahead)) || text.startsWith("--", ahead))) {
            newline |= SqlCharacters.isNewline(text.charAt(ahead));
            ahead = SqlCharacters.isSpace(text.charAt(ahead)) ? ahead + 1 : lineEnd(ahead);
        }
        if (newline && isAt(ahead, '\'')) {
            position = ahead;
            return true;
        }
        return false;
    }

    private Kind dollarString() {
        int tagEnd = position + 1;
        while (tagEnd < text.length() && SqlCharacters.isTagPart(text.charAt(tagEnd), tagEnd == position + 1)) {
            tagEnd += 1;
        }
        if (!isAt(tagEnd, '$')) {
            return symbol();
        }
        String delimiter = text.substring(position, tagEnd + 1);
        int closing = text.indexOf(delimiter, tagEnd + 1);
        position = closing < 0 ? text.length() : closing + delimiter.length();
        return closing < 0 ? Kind.UNTERMINATED : Kind.DOLLAR_STRING;
    }

    private Kind number() {
        while (position < text.length() && isNumberPart(position)) {
            position += 1;
        }
        return Kind.NUMBER;
    }

    private boolean isNumberPart(int at) {
        char c = text.charAt(at);
        return SqlCharacters.isDigit(c)
                || SqlCharacters.isWordStart(c)
                || (c == '.' && at + 1 < text.length() && SqlCharacters.isDigit(text.charAt(at + 1)));
    }

    private Kind run(Kind kind, CharacterClass wanted) {
        while (position < text.length() && wanted.contains(text.charAt(position))) {
            position += 1;
        }
        return kind;
    }

    private boolean lookingAt(String wanted) {
        return text.startsWith(wanted, position);
    }

    private boolean matches(int at, String wanted) {
        return text.regionMatches(true, at, wanted, 0, wanted.length());
    }

    private boolean isAt(int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private interface CharacterClass {
        boolean contains(char c);
    }
}
