package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;

/** An {@code <<if x>>} about something that is always there, so that the block would always be on. */
final class NeverAbsent implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.template().blocks().stream()
                .flatMap(block -> method.value(block.name()).stream()
                        .filter(value -> !Conditions.canDecide(value))
                        .map(value -> problem(method, block, value)))
                .toList();
    }

    private static Problem problem(QueryMethod method, Segment.Block block, BoundValue value) {
        Problem problem = Problem.error(
                        "never-absent",
                        Conditions.location(method, block),
                        "\"%s\" decides nothing: %s is never absent"
                                .formatted(Conditions.written(method, block), value.described()))
                .label("is %s".formatted(value.type()))
                .note("a block depends on a boolean, or on whether a @Nullable or Optional parameter is there");
        return problem.fix("declare it \"@Nullable %s %s\", or remove the block"
                .formatted(
                        value.type().boxed().toString().replaceFirst("^(\\w+\\.)+", ""),
                        value.last().name()));
    }
}
