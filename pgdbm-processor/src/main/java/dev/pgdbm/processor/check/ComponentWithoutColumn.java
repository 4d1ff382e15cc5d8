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
                .map(row -> problems(method, (RowType.RecordRow) row))
                .orElse(List.of());
    }

    private static List<Problem> problems(DescribedMethod method, RowType.RecordRow row) {
        Pairing pairing = Pairing.of(method, row);
        return pairing.lonelyComponents().stream()
                .filter(component -> pairing.columnMeantBy(component).isEmpty())
                .map(component -> problem(method, row, component))
                .toList();
    }

    private static Problem problem(DescribedMethod method, RowType.RecordRow row, Component component) {
        String columns = method.description().columns().stream()
                .map(DescribedColumn::name)
                .collect(Collectors.joining(", "));
        return Problem.error(
                        "component-without-column",
                        Location.of(method.method().sql()),
                        "the query of \"%s\" returns no column \"%s\" for component \"%s\" of %s"
                                .formatted(
                                        method.method().name(),
                                        component.column(),
                                        component.name(),
                                        owner(row, component)))
                .note("it returns " + columns)
                .fix(fix(component));
    }

    private static String owner(RowType.RecordRow row, Component component) {
        return row.records()
                .filter(record -> record.members().contains(component))
                .findFirst()
                .orElse(row)
                .type()
                .toString();
    }

    private static String fix(Component component) {
        String column = ColumnAlias.of(component.column());
        String added = column.equals(component.column()) ? "\"" + column + "\"" : "… AS " + column;
        return "add %s to the result columns, or remove the component".formatted(added);
    }
}
