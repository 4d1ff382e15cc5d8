package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A {@code *} in the result list: its columns change under the compiled code with the next migration ("cached plan must not
 * change result type", 0A000), and nobody sees which ones are read.
 */
final class StarSelect implements Check {
    private static final Set<String> BEFORE_STAR = Set.of("SELECT", "ALL", "DISTINCT", "RETURNING", ",", ".");

    @Override
    public List<Problem> check(DescribedMethod method) {
        String text = method.method().template().text();
        return stars(text).stream()
                .map(star -> Problem.error(
                                "star",
                                Location.of(method.method().sql(), star.start(), star.end() - star.start()),
                                "the result columns of \"%s\" are not named"
                                        .formatted(method.method().name()))
                        .note("a later migration would change what \"*\" means under the compiled code")
                        .fix("list the columns: " + columns(method)))
                .toList();
    }

    private static String columns(DescribedMethod method) {
        return method.description().columns().stream()
                .map(DescribedColumn::name)
                .collect(Collectors.joining(", "));
    }

    /** The stars outside parentheses that are no multiplication. */
    private static List<Token> stars(String text) {
        List<Token> tokens = TopLevel.tokens(text);
        return IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).in(text).equals("*"))
                .filter(i -> BEFORE_STAR.contains(TopLevel.word(tokens.get(i - 1), text)))
                .mapToObj(tokens::get)
                .toList();
    }
}
