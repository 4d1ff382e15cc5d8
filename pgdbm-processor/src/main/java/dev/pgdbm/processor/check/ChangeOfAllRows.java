package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.StatementUse.UnlimitedChange;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** An UPDATE or DELETE without WHERE in a method that does not declare it. */
final class ChangeOfAllRows implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.method().allRows()
                ? List.of()
                : method.description().use().unlimitedChanges().stream()
                        .map(change -> problem(method, change))
                        .toList();
    }

    private static String does(UnlimitedChange change) {
        return change.command().equals("DELETE") ? "DELETE removes" : "UPDATE changes";
    }

    private static Problem problem(DescribedMethod method, UnlimitedChange change) {
        return Problem.error(
                        "all-rows",
                        new StatementKeyword(method, change.command(), change.offset()).location(),
                        "%s all rows of \"%s\"".formatted(does(change), change.table()))
                .label("has no WHERE that leaves a row out")
                .fix("add WHERE, or declare @AllRows on \"%s\""
                        .formatted(method.method().name()));
    }
}
