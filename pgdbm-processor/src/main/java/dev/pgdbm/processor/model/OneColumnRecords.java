package dev.pgdbm.processor.model;

import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.Member;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.model.RowType.RecordRow;
import java.util.List;

/**
 * Which records of a row are the value of one column: those of which the statement returns a column of the very name. Others are made
 * of the columns whose names begin with theirs and a dot.
 */
record OneColumnRecords(List<DescribedColumn> columns) {
    /** A row in which those are values. */
    RowType in(RowType row) {
        return row instanceof RecordRow made ? in(made) : row;
    }

    private RecordRow in(RecordRow row) {
        return new RecordRow(
                row.type(),
                row.factory(),
                row.members().stream().map(this::member).toList());
    }

    private Member member(Member member) {
        if (!(member instanceof Nested nested)) {
            return member;
        }
        return columns.stream().anyMatch(column -> column.name().equals(nested.column()))
                ? new Component(nested.name(), nested.column(), nested.type(), nested.nullness(), nested.source())
                : new Nested(
                        nested.name(),
                        nested.column(),
                        nested.type(),
                        nested.times(),
                        nested.nullness(),
                        in(nested.row()),
                        nested.source());
    }
}
