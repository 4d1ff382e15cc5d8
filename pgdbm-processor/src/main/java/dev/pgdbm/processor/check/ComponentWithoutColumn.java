package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A component of the record that no result column fills, nor was meant to: that is told at the column. */
final class ComponentWithoutColumn implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.row()
                .filter(row ->
                        row instanceof RowType.RecordRow && method.description().hasRows())
                .map(row -> problems(method, row))
                .orElse(List.of());
    }

    private static List<Problem> problems(DescribedMethod method, RowType row) {
        Pairing pairing = Pairing.of(method, row);
        return pairing.lonelyComponents().stream()
                .filter(component -> pairing.columnMeantBy(component).isEmpty())
                .map(component -> problem(method, row, component))
                .toList();
    }

    private static Problem problem(DescribedMethod method, RowType row, Component component) {
        String columns = method.description().columns().stream()
                .map(DescribedColumn::name)
                .collect(Collectors.joining(", "));
        return Problem.error(
                        "component-without-column",
                        Location.of(method.method().sql()),
                        "the query of \"%s\" returns no column \"%s\" for component \"%s\" of %s"
                                .formatted(method.method().name(), component.column(), component.name(), row.type()))
                .note("it returns " + columns)
                .fix("add \"%s\" to the result columns, or remove the component".formatted(component.column()));
    }
}
