package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A choice with constants that stand for no SQL. */
final class ChoiceWithoutSql implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return ChoicePlaces.of(method)
                .flatMap(place -> method.parameter(ChoicePlaces.name(place)).stream()
                        .map(MethodParameter::choice)
                        .flatMap(choice -> choice.stream().flatMap(found -> problem(method, place, found))))
                .toList();
    }

    private static Stream<Problem> problem(QueryMethod method, Segment place, Choice choice) {
        List<String> without = choice.constants().stream()
                .filter(constant -> constant.sql().isEmpty())
                .map(Choice.Constant::name)
                .toList();
        if (without.isEmpty() && !choice.constants().isEmpty()) {
            return Stream.empty();
        }
        Problem problem = Problem.error(
                "choice-without-sql",
                ChoicePlaces.location(method, place),
                without.isEmpty()
                        ? "enum \"%s\" has no constants".formatted(choice.type())
                        : "enum \"%s\" has constants without @Sql: %s"
                                .formatted(choice.type(), without.stream().collect(Collectors.joining(", "))));
        String first = without.isEmpty() ? "NEWEST" : without.get(0);
        return Stream.of(problem.fix("say what it stands for: @Sql(\"created_at DESC, id\") " + first));
    }
}
