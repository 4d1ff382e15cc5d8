package dev.pgdbm.processor.model;

import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.Member;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.model.RowType.RecordRow;
import dev.pgdbm.processor.model.RowType.ScalarRow;
import java.util.List;

/**
 * Which records of a row are the value of one column: those of which the statement returns a column of the very name, and the whole row
 * if there is but one column, which is composite. Others are made of the columns whose names begin with theirs and a dot.
 */
record OneColumnRecords(List<DescribedColumn> columns, QueryMethod method) {
    /** A row in which those are values. */
    RowType in(RowType row) {
        if (!(row instanceof RecordRow made)) {
            return row;
        }
        return isOneValue(made) ? single(made) : in(made);
    }

    /** The only column, or that behind the key, is composite, and no component of the record wants it. */
    private boolean isOneValue(RecordRow row) {
        int index = method.key().isPresent() ? 1 : 0;
        return columns.size() == index + 1
                && columns.get(index).type().kind() == SqlType.Kind.COMPOSITE
                && row.members().stream().noneMatch(member -> isNamed(columns.get(index), member));
    }

    private static boolean isNamed(DescribedColumn column, Member member) {
        String wanted = member instanceof Nested nested ? nested.column() : ((Component) member).column();
        return column.name().equals(wanted);
    }

    private RowType single(RecordRow row) {
        return new ScalarRow(new Component("value", "", row.type(), row.nullness(), method.source()));
    }

    private RecordRow in(RecordRow row) {
        return new RecordRow(
                row.type(),
                row.factory(),
                row.nullness(),
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
