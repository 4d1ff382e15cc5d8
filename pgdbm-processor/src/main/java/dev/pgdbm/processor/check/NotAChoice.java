package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;

/** A {@code <<choice.x>>} of a parameter that is no enum: any other text could be anything. */
final class NotAChoice implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return ChoicePlaces.of(method)
                .flatMap(choice -> method.parameter(ChoicePlaces.name(choice)).stream()
                        .filter(parameter -> parameter.choice().isEmpty())
                        .map(parameter -> problem(method, choice, parameter)))
                .toList();
    }

    private static Problem problem(QueryMethod method, Segment choice, MethodParameter parameter) {
        return Problem.error(
                        "not-a-choice",
                        ChoicePlaces.location(method, choice),
                        "\"<<choice.%s>>\" needs an enum, but \"%s\" is %s"
                                .formatted(parameter.name(), parameter.name(), parameter.type()))
                .note("only texts that are known at build can be checked")
                .fix("make it an enum, or a List of one, with constants such as @Sql(\"created_at DESC, id\") NEWEST");
    }
}
