package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A method that returns single values, with a statement of several columns. */
final class SeveralColumnsForScalar implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        List<DescribedColumn> columns = method.description().columns();
        return method.row()
                .filter(row -> row instanceof RowType.ScalarRow && !columns.isEmpty())
                .filter(row -> columns.size() != wanted(method))
                .map(row -> List.of(problem(method, row, columns)))
                .orElse(List.of());
    }

    private static Problem problem(DescribedMethod method, RowType row, List<DescribedColumn> columns) {
        String names = columns.stream().map(DescribedColumn::name).collect(Collectors.joining(", "));
        return Problem.error(
                        "several-columns",
                        Location.of(method.method().sql()),
                        "\"%s\" returns a %s, but its statement has %d column"
                                .concat(columns.size() == 1 ? "" : "s")
                                .formatted(method.method().name(), returned(method, row), columns.size()))
                .note("the columns are " + names)
                .fix(
                        method.method().key().isPresent()
                                ? "select the key and one column, or return a map of records"
                                : "select one column, or return a record with a component for each");
    }

    private static int wanted(DescribedMethod method) {
        return method.method().key().isPresent() ? 2 : 1;
    }

    private static JavaType returned(DescribedMethod method, RowType row) {
        return method.method().key().isPresent() ? method.method().result() : row.type();
    }
}
