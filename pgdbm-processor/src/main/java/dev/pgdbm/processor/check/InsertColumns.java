package dev.pgdbm.processor.check;

import dev.pgdbm.processor.problem.Span;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The column list of an INSERT, as written. */
final class InsertColumns {
    private static final Set<String> BEHIND =
            Set.of("VALUES", "SELECT", "WITH", "TABLE", "DEFAULT", "OVERRIDING", "ON", "RETURNING");

    private InsertColumns() {}

    /**
     * What stands between its parentheses; empty if it has none.
     *
     * @param insert the keyword
     */
    static Optional<String> of(String text, Span insert) {
        String rest = text.substring(insert.offset());
        List<Token> tokens = TopLevel.tokens(rest);
        return tokens.stream()
                .takeWhile(token -> !BEHIND.contains(TopLevel.word(token, rest)))
                .map(token -> token.in(rest))
                .filter(written -> written.startsWith("("))
                .findFirst()
                .map(written ->
                        written.substring(1, written.length() - 1).strip().replaceAll("\\s+", " "));
    }
}
