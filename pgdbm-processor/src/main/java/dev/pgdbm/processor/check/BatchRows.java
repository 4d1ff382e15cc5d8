package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A statement of a batch that returns rows, which nobody would get. */
final class BatchRows implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        boolean lost = method.method().execution() == Execution.BATCH
                && method.description().hasRows();
        return lost
                ? List.of(
                        Problem.error(
                                        "batch-rows",
                                        Location.of(method.method().sql()),
                                        "the statement of \"%s\" returns rows, which a batch does not"
                                                .formatted(method.method().name()))
                                .fix(
                                        "remove RETURNING, or send all rows at once: INSERT … SELECT … FROM <<rows.x>> RETURNING …"))
                : List.of();
    }
}
