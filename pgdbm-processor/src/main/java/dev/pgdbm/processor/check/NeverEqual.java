package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.StatementUse.NullComparison;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Map;

/** A condition that is never true when a parameter is null, since nothing is equal to NULL, nor unequal, in SQL. */
final class NeverEqual implements Check {
    /** Those that have a form in which NULL is a value like any other. */
    private static final Map<String, String> WITH_NULL = Map.of("=", "IS NOT DISTINCT FROM", "<>", "IS DISTINCT FROM");

    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.description().use().nullComparisons().stream()
                .map(comparison -> problem(comparison, ParameterPlace.of(method, comparison.parameter())))
                .toList();
    }

    private static Problem problem(NullComparison comparison, ParameterPlace place) {
        boolean simple = !comparison.left().isEmpty();
        String condition = simple
                ? "\"%s\"".formatted(text(comparison, comparison.operator(), place))
                : "the condition on \":%s\"".formatted(place.name());
        return Problem.warning(
                        "never-equal",
                        place.location(),
                        "%s is never true when \"%s\" is %s"
                                .formatted(
                                        condition, place.name(), place.value().absence()))
                .label("can be " + place.value().absence())
                .fix(simple ? ofColumn(comparison, place) : ofExpression(comparison, place));
    }

    private static String ofColumn(NullComparison comparison, ParameterPlace place) {
        String operator = WITH_NULL.get(comparison.operator());
        String first = operator == null ? place.withoutNull() : "write " + text(comparison, operator, place);
        return "%s; or (:%s IS NULL OR %s) if %s stands for any"
                .formatted(
                        first,
                        place.name(),
                        text(comparison, comparison.operator(), place),
                        place.value().absence());
    }

    private static String ofExpression(NullComparison comparison, ParameterPlace place) {
        String operator = WITH_NULL.get(comparison.operator());
        String first =
                operator == null ? place.withoutNull() : "write %s for %s".formatted(operator, comparison.operator());
        return "%s; or (:%s IS NULL OR …) if %s stands for any"
                .formatted(first, place.name(), place.value().absence());
    }

    private static String text(NullComparison comparison, String operator, ParameterPlace place) {
        return "%s %s :%s".formatted(comparison.left(), operator, place.name());
    }
}
