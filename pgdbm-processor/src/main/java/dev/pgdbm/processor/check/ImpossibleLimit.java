package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** A {@code @FetchSize} or {@code @Timeout} of a value that there cannot be. */
final class ImpossibleLimit implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        Stream<Problem> fetchSizes =
                method.limits().fetchSize().stream().filter(size -> size < 1).mapToObj(size -> fetchSize(method, size));
        Stream<Problem> timeouts = method.limits().timeout().stream()
                .filter(milliseconds -> milliseconds < 1 || milliseconds > Integer.MAX_VALUE)
                .mapToObj(milliseconds -> timeout(method, milliseconds));
        return Stream.concat(Stream.concat(fetchSizes, timeouts), copies(method))
                .toList();
    }

    private static Problem fetchSize(QueryMethod method, int size) {
        return problem(method, "@FetchSize(%d) on \"%s\" is not a number of rows".formatted(size, method.name()))
                .note("a stream reads so many rows at once, one at least")
                .fix("write @FetchSize(1000), or leave it out, which means the same");
    }

    private static Problem timeout(QueryMethod method, long milliseconds) {
        return problem(method, "@Timeout on \"%s\" is %d milliseconds".formatted(method.name(), milliseconds))
                .note("a statement can have from one millisecond to 24 days")
                .fix("write @Timeout(30), which is seconds, or leave it out for the pool's statement timeout");
    }

    private static Stream<Problem> copies(QueryMethod method) {
        return method.execution() == Execution.COPY && method.limits().timeout().isPresent()
                ? Stream.of(problem(method, "@Timeout on \"%s\" has no effect on COPY".formatted(method.name()))
                        .note("the driver cannot stop one; the pool's withStatementTimeout holds for COPY as well")
                        .fix("remove @Timeout"))
                : Stream.empty();
    }

    private static Problem problem(QueryMethod method, String message) {
        return Problem.error("impossible-limit", Location.of(method.source()), message);
    }
}
