package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;

/** A method and what PostgreSQL says of its statement: all that a check needs. */
public record DescribedMethod(QueryMethod method, Description description) {
    /** The shape of the result, now that it is known whether the statement returns rows. */
    public ReturnShape shape() {
        boolean counts = !description.hasRows() && ReturnShapes.isCount(method.returnType());
        return counts ? ReturnShape.UPDATE_COUNT : method.shape();
    }

    /** What a row becomes; empty where the method returns none. */
    public Optional<RowType> row() {
        return shape().hasRows() ? method.row() : Optional.empty();
    }

    /** The columns paired with the values of a row that they go to; only pairs where both are there. */
    public List<Mapping> mappings() {
        return row().map(this::mappings).orElse(List.of());
    }

    private List<Mapping> mappings(RowType row) {
        List<Description.DescribedColumn> columns = description.columns();
        if (row instanceof RowType.ScalarRow) {
            return columns.size() == 1
                    ? List.of(new Mapping(1, columns.get(0), row.components().get(0)))
                    : List.of();
        }
        return recordColumns().stream().flatMap(RecordColumns::mappings).toList();
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
