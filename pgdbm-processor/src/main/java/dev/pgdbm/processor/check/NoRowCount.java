package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.LeadingWord;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A method that returns a number of rows, of a statement for which the server never says one; it would always be 0. */
final class NoRowCount implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        if (method.shape() != ReturnShape.UPDATE_COUNT || !LeadingWord.hasNoRowCount(method.method())) {
            return List.of();
        }
        Problem problem = Problem.error(
                "no-row-count",
                Location.of(method.method().source()),
                "\"%s\" returns %s, but %s has no number of rows"
                        .formatted(
                                method.method().name(), method.method().returnType(), LeadingWord.of(method.method())));
        return List.of(
                LeadingWord.isCall(method.method())
                        ? problem.fix("return void, or give the procedure an OUT parameter and return that")
                        : problem.fix("return void"));
    }
}
