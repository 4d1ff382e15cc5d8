package dev.pgdbm.processor.check;

import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tokens of a statement outside all parentheses, white space and comments left out; {@code (…)} is one token. */
final class TopLevel {
    private TopLevel() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        int opened = 0;
        for (Token token : SqlLexer.tokens(text)) {
            boolean opens = token.in(text).equals("(");
            boolean closes = token.in(text).equals(")");
            opened = opens && depth == 0 ? token.start() : opened;
            depth += opens ? 1 : closes ? -1 : 0;
            if (closes && depth == 0) {
                tokens.add(new Token(Token.Kind.SYMBOL, opened, token.end()));
            } else if (depth == 0 && !token.isBlank()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** A keyword as it compares: in upper case. */
    static String word(Token token, String text) {
        return token.kind() == Token.Kind.WORD ? token.in(text).toUpperCase(Locale.ROOT) : token.in(text);
    }
}
