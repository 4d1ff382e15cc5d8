package dev.pgdbm.processor.describe;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of a statement that is no keyword but nearly one: the server takes {@code FORM} for an alias and complains about what
 * comes after it.
 */
record MisspeltKeyword(String written, String meant) {
    private static final List<String> KEYWORDS = List.of(
            "SELECT",
            "DISTINCT",
            "FROM",
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "LIMIT",
            "OFFSET",
            "JOIN",
            "LEFT",
            "RIGHT",
            "INNER",
            "CROSS",
            "LATERAL",
            "UNION",
            "VALUES",
            "INSERT",
            "INTO",
            "UPDATE",
            "DELETE",
            "USING",
            "RETURNING",
            "CONFLICT",
            "EXISTS",
            "BETWEEN",
            "WITH",
            "MERGE",
            "MATCHED");

    /** The word at an offset, or else the one before it. */
    static Optional<MisspeltKeyword> near(String text, int offset) {
        List<Token> words = SqlLexer.tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.WORD && token.start() <= offset)
                .toList();
        return Stream.of(1, 2)
                .filter(back -> back <= words.size())
                .map(back -> words.get(words.size() - back).in(text))
                .flatMap(word -> of(word).stream())
                .findFirst();
    }

    private static Optional<MisspeltKeyword> of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return KEYWORDS.contains(upper)
                ? Optional.empty()
                : Spelling.nearest(upper, KEYWORDS).map(keyword -> new MisspeltKeyword(word, keyword));
    }
}
