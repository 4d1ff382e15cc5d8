package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A table of rows that can be null, where an empty one says the same. */
final class NullableRows implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.rows().stream()
                .filter(parameter -> parameter.type().nullable())
                .map(NullableRows::problem)
                .toList();
    }

    private static Problem problem(MethodParameter parameter) {
        return Problem.error(
                        "nullable-rows",
                        Location.of(parameter.source()),
                        "\"%s\" can be null, which is no table".formatted(parameter.name()))
                .fix("remove @Nullable, and give an empty collection where there are no rows");
    }
}
