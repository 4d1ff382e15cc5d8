package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A {@code @FetchSize} or {@code @Timeout} of a value that there cannot be. */
final class ImpossibleLimit implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.limits().fetchSize().stream()
                .filter(size -> size < 1)
                .mapToObj(size -> fetchSize(method, size))
                .toList();
    }

    private static Problem fetchSize(QueryMethod method, int size) {
        return problem(method, "@FetchSize(%d) on \"%s\" is not a number of rows".formatted(size, method.name()))
                .note("a stream reads so many rows at once, one at least")
                .fix("write @FetchSize(1000), or leave it out, which means the same");
    }

    private static Problem problem(QueryMethod method, String message) {
        return Problem.error("impossible-limit", Location.of(method.source()), message);
    }
}
