package dev.pgdbm.processor.check;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A component of the record that no result column fills. */
final class ComponentWithoutColumn implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.row()
                .filter(row -> row instanceof RowType.RecordRow && method.description().hasRows())
                .map(row -> problems(method, row))
                .orElse(List.of());
    }

    private static List<Problem> problems(DescribedMethod method, RowType row) {
        List<String> columns = method.description().columns().stream()
                .map(DescribedColumn::name)
                .toList();
        return row.components().stream()
                .filter(component -> !columns.contains(component.column()))
                .map(component -> problem(method, row, component, columns))
                .toList();
    }

    private static Problem problem(DescribedMethod method, RowType row, Component component, List<String> columns) {
        Optional<String> meant = Spelling.nearest(component.column(), columns);
        return Problem.error(
                        "component-without-column",
                        Location.of(method.method().sql()),
                        "the query of \"%s\" returns no column \"%s\" for component \"%s\" of %s"
                                .formatted(method.method().name(), component.column(), component.name(), row.type()))
                .note("it returns " + String.join(", ", columns))
                .fix(meant.map(name -> "write %s AS %s, or put @Column(\"%s\") on the component"
                                .formatted(name, component.column(), name))
                        .orElse("add \"%s\" to the result columns, or remove the component"
                                .formatted(component.column())));
    }
}
