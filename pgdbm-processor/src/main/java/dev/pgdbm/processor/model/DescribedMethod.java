package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A method and what PostgreSQL says of its statement: all that a check needs. */
public record DescribedMethod(QueryMethod method, Description description) {
    /** The shape of the result, now that it is known whether the statement returns rows. */
    public ReturnShape shape() {
        if (method.execution() == Execution.BATCH) {
            return method.returnType().is("void") ? ReturnShape.NOTHING : ReturnShape.UPDATE_COUNT;
        }
        boolean counts = !description.hasRows() && ReturnShapes.isCount(method.returnType());
        return counts ? ReturnShape.UPDATE_COUNT : method.shape();
    }

    /** What a row becomes; empty where the method returns none. */
    public Optional<RowType> row() {
        return shape().hasRows()
                ? method.row().map(new OneColumnRecords(description.columns(), method)::in)
                : Optional.empty();
    }

    /** The columns paired with the values of a row that they go to; only pairs where both are there. */
    public List<Mapping> mappings() {
        Stream<Mapping> values = recordColumns().map(RecordColumns::mappings).orElseGet(() -> value().stream());
        return Stream.concat(key().stream(), values).toList();
    }

    /** The first column, where it is the key of a map. */
    public Optional<Mapping> key() {
        return method.key().flatMap(component -> mapping(0, component));
    }

    /** The column of a single value: the only one, or that behind the key. */
    public Optional<Mapping> value() {
        int index = method.key().isPresent() ? 1 : 0;
        return row().filter(row -> row instanceof RowType.ScalarRow
                        && description.columns().size() == index + 1)
                .flatMap(row -> mapping(index, row.components().get(0)));
    }

    private Optional<Mapping> mapping(int index, RowType.Component component) {
        return description.columns().stream()
                .skip(index)
                .findFirst()
                .map(column -> new Mapping(index + 1, column, component));
    }

    /** The columns as they go into a record; empty where a row becomes none. */
    public Optional<RecordColumns> recordColumns() {
        return row().filter(RowType.RecordRow.class::isInstance)
                .map(row -> RecordColumns.of(description.columns(), (RowType.RecordRow) row));
    }

    /**
     * A result column and the value that it becomes.
     *
     * @param index of the column, from 1
     */
    public record Mapping(int index, Description.DescribedColumn column, RowType.Component component) {}
}
