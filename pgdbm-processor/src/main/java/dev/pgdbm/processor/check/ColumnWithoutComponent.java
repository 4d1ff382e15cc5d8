package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.type.ResultMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A result column that no component of the record takes. */
final class ColumnWithoutComponent implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.row()
                .filter(RowType.RecordRow.class::isInstance)
                .map(row -> problems(method, (RowType.RecordRow) row))
                .orElse(List.of());
    }

    private static List<Problem> problems(DescribedMethod method, RowType.RecordRow row) {
        Pairing pairing = Pairing.of(method, row);
        List<DescribedColumn> columns = method.description().columns();
        int first = method.method().key().isPresent() ? 1 : 0;
        return IntStream.range(first, columns.size())
                .filter(i -> pairing.lonelyColumns().contains(columns.get(i).name()))
                .mapToObj(i -> problem(method, row, pairing, i))
                .toList();
    }

    private static Problem problem(DescribedMethod method, RowType.RecordRow whole, Pairing pairing, int index) {
        DescribedColumn column = method.description().columns().get(index);
        Optional<String> meant = pairing.componentMeantBy(column.name());
        RowType.RecordRow row = taker(whole, column.name());
        Problem problem = Problem.error(
                "column-without-component",
                ResultColumns.location(method, index),
                "record \"%s\" has no component for column \"%s\"".formatted(row.type(), column.name()));
        return meant.map(name -> problem.label("did you mean \"%s\"?".formatted(name))
                        .fix("write … AS %s, or put @Column(\"%s\") on a component"
                                .formatted(ColumnAlias.of(name), lastName(column))))
                .orElseGet(() -> problem.label(column.type().toString())
                        .fix("add \"%s\" to %s, or leave the column out".formatted(component(column), row.type())));
    }

    private static String component(DescribedColumn column) {
        String type = column.type()
                .known()
                .flatMap(known -> known.results().stream().findFirst())
                .map(ResultMapping::javaType)
                .orElse("…");
        return JavaNames.shortened(type) + " " + JavaNames.camelCase(lastName(column));
    }

    /** The record that a column of that name is for: the one in it of which the name begins with the alias. */
    private static RowType.RecordRow taker(RowType.RecordRow row, String column) {
        return row.members().stream()
                .filter(RowType.Nested.class::isInstance)
                .map(RowType.Nested.class::cast)
                .filter(nested -> column.startsWith(nested.column() + "."))
                .findFirst()
                .map(nested -> taker(nested.row(), column))
                .orElse(row);
    }

    private static String lastName(DescribedColumn column) {
        return column.name().substring(column.name().lastIndexOf('.') + 1);
    }
}
