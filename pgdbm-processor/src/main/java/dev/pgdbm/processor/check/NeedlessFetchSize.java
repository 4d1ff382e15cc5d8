package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** {@code @FetchSize} on a method that reads its rows in one go. */
final class NeedlessFetchSize implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        boolean needless = method.limits().fetchSize().isPresent() && method.shape() != ReturnShape.STREAM;
        return needless ? List.of(problem(method)) : List.of();
    }

    private static Problem problem(QueryMethod method) {
        Problem problem = Problem.warning(
                        "needless-fetch-size",
                        Location.of(method.source()),
                        "@FetchSize on \"%s\" does nothing: it returns %s, not a Stream"
                                .formatted(method.name(), method.returnType()))
                .note("without a cursor, all rows come at once");
        String stream = method.shape() == ReturnShape.LIST
                ? ", or return Stream<%s>".formatted(method.row().orElseThrow().type())
                : "";
        return problem.fix("remove @FetchSize" + stream);
    }
}
