package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** {@code @AllRows} on a method whose statement is limited, so that it would hide it when one day WHERE is forgotten. */
final class NeedlessAllRows implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        boolean needless = method.method().allRows()
                && method.description().use().unlimitedChanges().isEmpty();
        return needless ? List.of(problem(method)) : List.of();
    }

    private static Problem problem(DescribedMethod method) {
        return Problem.warning(
                        "needless-all-rows",
                        Location.of(method.method().source()),
                        "@AllRows on \"%s\" does nothing: its statement does not change all rows"
                                .formatted(method.method().name()))
                .fix("remove @AllRows");
    }
}
