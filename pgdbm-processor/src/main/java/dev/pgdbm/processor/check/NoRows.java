package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A method that returns rows, with a statement that returns none. */
final class NoRows implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        if (!method.shape().hasRows() || method.description().hasRows()) {
            return List.of();
        }
        return List.of(Problem.error(
                        "no-rows",
                        Location.of(method.method().source()),
                        "\"%s\" returns %s, but its statement returns no rows"
                                .formatted(
                                        method.method().name(), method.method().returnType()))
                .note(
                        method.method().isFuture()
                                ? "without rows a future can be of Void, or of the number of rows as Integer, Long or Boolean"
                                : "without rows a method can return void, or the number of rows as int, long or boolean")
                .fix("add RETURNING with the columns, or change the return type"));
    }
}
