package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.StatementUse.NullAssignment;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/**
 * A parameter declared nullable that goes straight into a NOT NULL column. What is not declared so counts as non-null, in code
 * that is not {@code @NullMarked} too; tables with a BEFORE ROW trigger, which may fill the column in, pass.
 */
final class NullableParameter implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.description().use().nullAssignments().stream()
                .map(assignment -> problem(assignment, ParameterPlace.of(method, assignment.parameter())))
                .toList();
    }

    private static Problem problem(NullAssignment assignment, ParameterPlace place) {
        Problem problem = Problem.error(
                        "nullable-parameter",
                        place.location(),
                        "%s can be %s, but column \"%s\" is NOT NULL"
                                .formatted(
                                        place.value().described(), place.value().absence(), assignment.column()))
                .label("goes into %s.%s".formatted(assignment.table(), assignment.column()));
        Problem noted = assignment.origin().isEmpty()
                ? problem
                : problem.note("\"%s\" is made in %s".formatted(assignment.table(), assignment.origin()));
        return place.method().method().execution() == Execution.COPY
                ? noted.fix(place.withoutNull())
                : noted.fix("%s, or write coalesce(:%s, …)".formatted(place.withoutNull(), place.name()));
    }
}
