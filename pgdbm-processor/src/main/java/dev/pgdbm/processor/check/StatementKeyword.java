package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.List;

/**
 * Where INSERT, UPDATE or DELETE stands in a template.
 *
 * @param start of the common table that it is in; 0 for one outside all parentheses
 */
record StatementKeyword(DescribedMethod method, String word, int start) {
    /** The whole statement if the word is not found. */
    Location location() {
        return tokens().stream()
                .filter(token -> token.start() >= start && token.isWord(text(), word))
                .findFirst()
                .map(token -> Location.of(method.method().sql(), token.start(), word.length()))
                .orElseGet(() -> Location.of(method.method().sql()));
    }

    private List<Token> tokens() {
        return start == 0 ? TopLevel.tokens(text()) : SqlLexer.tokens(text());
    }

    private String text() {
        return method.method().template().text();
    }
}
