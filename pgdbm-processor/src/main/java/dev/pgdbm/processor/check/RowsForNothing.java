package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.LeadingWord;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A {@code void} method whose statement returns rows. */
final class RowsForNothing implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        if (method.shape() != ReturnShape.NOTHING || !returnsValues(method)) {
            return List.of();
        }
        String name = method.method().name();
        return List.of(Problem.error(
                        "rows-for-void",
                        Location.of(method.method().source()),
                        "\"%s\" returns %s, but its statement returns rows"
                                .formatted(name, method.method().returnType()))
                .fix(
                        LeadingWord.isCall(method.method())
                                ? "return the OUT parameters, as a record or a single value"
                                : "return them, or leave out the SELECT list or RETURNING"));
    }

    /** {@code SELECT pg_notify(…)} returns a column of type void, which is nothing to return. */
    private static boolean returnsValues(DescribedMethod method) {
        return method.description().columns().stream()
                .anyMatch(column -> !column.type().name().equals("void"));
    }
}
