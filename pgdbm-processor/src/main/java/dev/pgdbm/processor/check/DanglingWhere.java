package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.Variant;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A WHERE or AND behind which, or before which, all blocks are off: the classic slip of optional conditions. */
final class DanglingWhere {
    private static final Set<String> OPENING = Set.of("WHERE", "HAVING");
    private static final Set<String> JOINING = Set.of("AND", "OR");
    private static final Set<String> CLOSING = Set.of(
            "ORDER",
            "GROUP",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "RETURNING",
            "UNION",
            "EXCEPT",
            "INTERSECT",
            ")",
            ";",
            "");

    private DanglingWhere() {}

    /** The problems of a variant, with this one for the syntax error that it causes. */
    static List<Problem> explained(Variant variant, List<Problem> found) {
        boolean syntax = found.stream().anyMatch(problem -> problem.code().equals("syntax"));
        return syntax && !variant.settings().isEmpty()
                ? problem(variant).map(List::of).orElse(found)
                : found;
    }

    private static Optional<Problem> problem(Variant variant) {
        String text = variant.method().template().text();
        List<Token> tokens =
                SqlLexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        return IntStream.range(0, tokens.size())
                .filter(i -> isLeft(TopLevel.word(tokens.get(i), text), next(tokens, i, text)))
                .mapToObj(i -> problem(variant.method(), tokens.get(i), next(tokens, i, text)))
                .findFirst();
    }

    private static String next(List<Token> tokens, int i, String text) {
        return i + 1 < tokens.size() ? TopLevel.word(tokens.get(i + 1), text) : "";
    }

    private static boolean isLeft(String word, String next) {
        boolean opens = OPENING.contains(word);
        boolean nothingBehind = CLOSING.contains(next) || JOINING.contains(next);
        return (opens || JOINING.contains(word)) && nothingBehind;
    }

    private static Problem problem(QueryMethod method, Token word, String next) {
        String written = word.in(method.template().text());
        Location location = Location.of(method.sql(), word.start(), word.end() - word.start());
        return Problem.error(
                        "dangling-where",
                        location,
                        "\"%s\" is left without a condition by blocks that are off".formatted(written))
                .label(next.isEmpty() ? "is the last word then" : "is followed by %s then".formatted(next))
                .fix("write WHERE true, and begin each block with AND: WHERE true <<if x>> AND … <<end>>");
    }
}
