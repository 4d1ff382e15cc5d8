package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** Two result columns of one name, of which only one could be read. */
final class DuplicateColumn implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        List<DescribedColumn> columns = method.description().columns();
        List<String> names = columns.stream().map(DescribedColumn::name).toList();
        return IntStream.range(0, names.size())
                .filter(i -> names.indexOf(names.get(i)) < i)
                .mapToObj(i -> Problem.error(
                                "duplicate-column",
                                ResultColumns.location(method, i),
                                "two result columns are named \"%s\"".formatted(names.get(i)))
                        .fix("give one of them another name: … AS " + other(names.get(i))))
                .toList();
    }

    private static String other(String name) {
        int last = name.lastIndexOf('.') + 1;
        return ColumnAlias.of(name.substring(0, last) + "other_" + name.substring(last));
    }
}
