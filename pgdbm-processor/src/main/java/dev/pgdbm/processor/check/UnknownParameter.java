package dev.pgdbm.processor.check;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code :name} in the SQL that no parameter of the method has. */
final class UnknownParameter implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return places(method).map(place -> problem(method, place)).toList();
    }

    /** Whether an unknown name in the SQL is probably this parameter's. */
    static boolean isMeant(QueryMethod method, String parameter) {
        return places(method)
                .anyMatch(
                        place -> meant(method, place).filter(parameter::equals).isPresent());
    }

    private static Stream<Segment.Parameter> places(QueryMethod method) {
        return method.template().parameters().stream()
                .filter(place -> method.parameter(place.name()).isEmpty());
    }

    private static Optional<String> meant(QueryMethod method, Segment.Parameter place) {
        return Spelling.nearest(place.name(), names(method));
    }

    private static List<String> names(QueryMethod method) {
        return method.parameters().stream().map(MethodParameter::name).toList();
    }

    private static Problem problem(QueryMethod method, Segment.Parameter place) {
        List<String> names = names(method);
        Optional<String> meant = meant(method, place);
        Location location = Location.of(method.sql(), place.offset(), place.length());
        return Problem.error(
                        "unknown-parameter",
                        location,
                        "\":%s\" is no parameter of \"%s\"".formatted(place.name(), method.name()))
                .label(meant.map("did you mean \":%s\"?"::formatted).orElse(""))
                .note(
                        names.isEmpty()
                                ? "\"%s\" has no parameters".formatted(method.name())
                                : "parameters of \"%s\": %s".formatted(method.name(), String.join(", ", names)))
                .fix(meant.map(name -> "write :" + name)
                        .orElse("add a parameter \"%s\" to the method".formatted(place.name())));
    }
}
