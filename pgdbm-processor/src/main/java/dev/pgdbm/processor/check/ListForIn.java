package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A List in {@code IN (:ids)}, where one parameter is one element: as an array it is one parameter and one plan for any number. */
final class ListForIn implements Check {
    private static final int SHORTEST = 3;
    private static final Pattern COLUMN = Pattern.compile("[\\p{L}_\"][\\p{L}\\p{N}_$.\"]*$");

    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.method().template().parameters().stream()
                .flatMap(place -> problem(method, place).stream())
                .toList();
    }

    /** Whether that is what is wrong at a place. */
    static boolean isAt(DescribedMethod method, Segment.Parameter place) {
        return problem(method, place).isPresent();
    }

    private static Optional<Problem> problem(DescribedMethod method, Segment.Parameter place) {
        String text = method.method().template().text();
        List<Token> before = SqlLexer.tokens(text).stream()
                .filter(token -> token.end() <= place.offset() && !token.isBlank())
                .toList();
        int in = before.size() - 2;
        boolean alone =
                text.substring(place.offset() + place.length()).stripLeading().startsWith(")");
        boolean listed = before.size() >= SHORTEST
                && alone
                && before.get(in + 1).isSymbol(text, '(')
                && before.get(in).isWord(text, "IN");
        return listed
                ? list(method, place).map(parameter -> problem(method, place, parameter, before.subList(0, in)))
                : Optional.empty();
    }

    private static Optional<BoundValue> list(DescribedMethod method, Segment.Parameter place) {
        boolean element =
                !method.description().parameters().get(place.index() - 1).name().startsWith("_");
        return method.method()
                .value(place.name())
                .filter(parameter -> element && parameter.type().is("java.util.List"));
    }

    /** @param left what stands before IN */
    private static Problem problem(
            DescribedMethod method, Segment.Parameter place, BoundValue parameter, List<Token> left) {
        String text = method.method().template().text();
        boolean not = left.get(left.size() - 1).isWord(text, "NOT");
        String operand = operand(text, not ? left.subList(0, left.size() - 1) : left);
        String comparison = not ? "<> ALL" : "= ANY";
        return Problem.error(
                        "list-for-in",
                        Location.of(method.method().sql(), place.offset(), place.length()),
                        "%s (:%s) takes one element, but \"%s\" is %s"
                                .formatted(not ? "NOT IN" : "IN", place.name(), place.name(), parameter.type()))
                .label("one parameter is one element here")
                .note("as an array it is one parameter, and one plan for any number of elements, none included")
                .fix("write %s %s(:%s)".formatted(operand, comparison, place.name()));
    }

    /** The column, if it is one: {@code u.id}. */
    private static String operand(String text, List<Token> left) {
        Matcher column =
                COLUMN.matcher(text.substring(0, left.get(left.size() - 1).end()));
        return column.find() ? column.group() : "…";
    }
}
