package dev.pgdbm.processor.check;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code <<choice.x>>} of something that is no parameter of the method. */
final class UnknownChoice implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return places(method).map(choice -> problem(method, choice)).toList();
    }

    /** Whether an unknown name in the SQL is probably this parameter's. */
    static boolean isMeant(QueryMethod method, String parameter) {
        return places(method)
                .anyMatch(choice ->
                        meant(method, choice).filter(parameter::equals).isPresent());
    }

    private static Stream<Segment.Placeholder> places(QueryMethod method) {
        return ChoicePlaces.of(method)
                .filter(choice -> method.parameter(ChoicePlaces.name(choice)).isEmpty());
    }

    private static Optional<String> meant(QueryMethod method, Segment.Placeholder choice) {
        return Spelling.nearest(
                ChoicePlaces.name(choice),
                method.parameters().stream().map(MethodParameter::name).toList());
    }

    private static Problem problem(QueryMethod method, Segment.Placeholder choice) {
        String name = ChoicePlaces.name(choice);
        Optional<String> meant = meant(method, choice);
        return Problem.error(
                        "unknown-choice",
                        ChoicePlaces.location(method, choice),
                        "\"<<choice.%s>>\" names no parameter of \"%s\"".formatted(name, method.name()))
                .label(meant.map("did you mean \"%s\"?"::formatted).orElse(""))
                .fix(meant.map("write <<choice.%s>>"::formatted)
                        .orElse("add a parameter \"%s\" of an enum whose constants have @Sql".formatted(name)));
    }
}
