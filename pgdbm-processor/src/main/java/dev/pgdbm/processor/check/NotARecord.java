package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.stream.Stream;

/** A {@code :user.email} or {@code <<if user.email>>} where the user is no record: only components of records are known to be values. */
final class NotARecord implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return Stream.concat(
                        method.template().parameters().stream().flatMap(place -> problem(method, place)),
                        method.template().blocks().stream().flatMap(block -> problem(method, block)))
                .toList();
    }

    private static Stream<Problem> problem(QueryMethod method, Segment.Parameter place) {
        return looking(method, place.name())
                .map(broken -> problem(broken, ":" + place.name(), UnknownParameter.location(method, place, broken)));
    }

    private static Stream<Problem> problem(QueryMethod method, Segment.Block block) {
        return looking(method, block.name())
                .map(broken ->
                        problem(broken, Conditions.written(method, block), Conditions.location(method, block, broken)));
    }

    private static Stream<BrokenPath> looking(QueryMethod method, String name) {
        return BrokenPath.of(method, name).stream().filter(BrokenPath::looksIntoNoRecord);
    }

    private static Problem problem(BrokenPath broken, String written, Location location) {
        BoundValue owner = broken.reached().orElseThrow();
        String type = owner.last().type().toString();
        boolean foreign = owner.last().type().isPrimitive()
                || owner.last().type().packageName().startsWith("java.");
        String parameter = "add a parameter \"%s\" to the method".formatted(broken.missing());
        return Problem.error(
                        "not-a-record",
                        location,
                        "\"%s\" looks for a component, but \"%s\" is no record".formatted(written, type))
                .label("\"%s\" is %s".formatted(owner.name(), type))
                .fix(foreign ? parameter : "make a record of \"%s\", or %s".formatted(type, parameter));
    }
}
