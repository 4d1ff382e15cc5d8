package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.ParsedTemplate;
import dev.pgdbm.template.TemplateParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An {@code @Sql} that is no piece of SQL: a mistake in its template, or a parameter, which nothing would bind. */
final class ChoiceSql implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.choices().stream()
                .map(MethodParameter::choice)
                .flatMap(Optional::stream)
                .flatMap(choice -> choice.constants().stream())
                .flatMap(ChoiceSql::problem)
                .distinct()
                .toList();
    }

    private static Stream<Problem> problem(Choice.Constant constant) {
        ParsedTemplate parsed = TemplateParser.statement(constant.sql().orElse(""));
        Stream<Problem> mistakes = parsed.problems().stream()
                .map(mistake -> problem(constant, mistake.message()).fix(mistake.fix()));
        Stream<Problem> parameters = parsed.template().parameters().stream()
                .limit(1)
                .map(place -> problem(constant, "\":%s\" would not be bound".formatted(place.name()))
                        .fix("write it into the @Query, in a block if it is optional"));
        return Stream.concat(mistakes, parameters);
    }

    private static Problem problem(Choice.Constant constant, String message) {
        return Problem.error(
                "choice-sql", Location.of(constant.source()), "@Sql of \"%s\": %s".formatted(constant.name(), message));
    }
}
