package dev.pgdbm.processor.check;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.PlaceholderKind;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code <<rows.x>>} of what is no collection of records, or of no parameter at all. */
final class NotRows implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return places(method)
                .map(place -> method.parameter(name(place))
                        .map(parameter -> unfit(method, place, parameter))
                        .orElseGet(() -> unknown(method, place)))
                .toList();
    }

    /** Whether an unknown name in the SQL is probably this parameter's. */
    static boolean isMeant(QueryMethod method, String parameter) {
        return places(method)
                .anyMatch(
                        place -> meant(method, place).filter(parameter::equals).isPresent());
    }

    /** Those of collections of records have been written out. */
    private static Stream<Segment.Placeholder> places(QueryMethod method) {
        return method.template().placeholders().stream().filter(place -> place.kind() == PlaceholderKind.ROWS);
    }

    private static String name(Segment.Placeholder place) {
        return place.path().get(0);
    }

    private static Optional<String> meant(QueryMethod method, Segment.Placeholder place) {
        return method.parameter(name(place)).isPresent()
                ? Optional.empty()
                : Spelling.nearest(
                        name(place),
                        method.parameters().stream().map(MethodParameter::name).toList());
    }

    private static Location location(QueryMethod method, Segment place) {
        return Location.of(method.sql(), place.offset(), place.length());
    }

    private static Problem unknown(QueryMethod method, Segment.Placeholder place) {
        Optional<String> meant = meant(method, place);
        return Problem.error(
                        "unknown-rows",
                        location(method, place),
                        "\"<<rows.%s>>\" names no parameter of \"%s\"".formatted(name(place), method.name()))
                .label(meant.map("did you mean \"%s\"?"::formatted).orElse(""))
                .fix(meant.map("write <<rows.%s>>"::formatted)
                        .orElse("add a parameter \"%s\", a Collection of records".formatted(name(place))));
    }

    private static Problem unfit(QueryMethod method, Segment place, MethodParameter parameter) {
        String name = parameter.name();
        Problem problem = Problem.error(
                "not-rows",
                location(method, place),
                "\"<<rows.%s>>\" needs a Collection of records, but \"%s\" is %s"
                        .formatted(name, name, parameter.type()));
        return parameter.type().listElement().isPresent()
                ? problem.fix("write unnest(:%s) AS %s(value), or make it a List of a record".formatted(name, name))
                : problem.fix("make it a List of a record, whose components are the columns");
    }
}
