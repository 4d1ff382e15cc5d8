package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;

/** An {@code <<if x>>} about a parameter that is always there, so that the block would always be on. */
final class NeverAbsent implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.template().blocks().stream()
                .flatMap(block -> method.parameter(block.name()).stream()
                        .filter(parameter -> !Conditions.canDecide(parameter.type()))
                        .map(parameter -> problem(method, block, parameter)))
                .toList();
    }

    private static Problem problem(QueryMethod method, Segment.Block block, MethodParameter parameter) {
        Problem problem = Problem.error(
                        "never-absent",
                        Conditions.location(method, block),
                        "\"%s\" decides nothing: parameter \"%s\" is never absent"
                                .formatted(Conditions.written(method, block), block.name()))
                .label("is %s".formatted(parameter.type()))
                .note("a block depends on a boolean, or on whether a @Nullable parameter is null");
        return problem.fix("declare it \"@Nullable %s %s\", or remove the block"
                .formatted(parameter.type().boxed(), parameter.name()));
    }
}
