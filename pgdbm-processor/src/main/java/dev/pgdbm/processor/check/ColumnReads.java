package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.CheckedMethod.MemberRead;
import dev.pgdbm.processor.check.CheckedMethod.NestedRead;
import dev.pgdbm.processor.check.CheckedMethod.Read;
import dev.pgdbm.processor.check.CheckedMethod.RecordRead;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.RecordColumns;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.type.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the columns of a checked method are read.
 *
 * @param checked whether PostgreSQL has been asked; else the places of columns among the others are not known
 */
record ColumnReads(DescribedMethod described, boolean checked) {
    /** How a row becomes a record. */
    RecordRead record(RecordColumns columns) {
        return record(columns, Optional.empty(), List.of());
    }

    /** A column that is the only one, or the first. */
    Read single(Mapping mapping) {
        return read(mapping, true);
    }

    /** @param around the key of the record that it is in the list of */
    private RecordRead record(RecordColumns columns, Optional<Mapping> presence, List<Mapping> around) {
        List<Mapping> key = columns.row().lists().isEmpty() ? List.of() : key(columns, around);
        List<Mapping> inner = Stream.concat(around.stream(), key.stream()).toList();
        List<MemberRead> members = columns.row().members().stream()
                .<MemberRead>map(member -> member instanceof Nested nested
                        ? new NestedRead(nested, record(columns.inside(nested), presence(columns, nested), inner))
                        : read(columns.mapping((Component) member).orElseThrow()))
                .toList();
        return new RecordRead(
                columns.row().type(),
                columns.row().factory(),
                members,
                presence.map(this::read),
                key.stream().map(this::read).toList());
    }

    private List<Mapping> key(RecordColumns columns, List<Mapping> around) {
        FoldKey key = FoldKey.of(described, columns, around);
        return checked ? key.columns().orElseThrow() : key.assumed();
    }

    /** The column as it is where the record is there. */
    private static Optional<Mapping> presence(RecordColumns columns, Nested nested) {
        return columns.presence(nested)
                .flatMap(outside -> columns.inside(nested)
                        .mappings()
                        .filter(inside -> inside.index() == outside.index())
                        .findFirst());
    }

    private Read read(Mapping mapping) {
        return read(mapping, checked);
    }

    /** @param known whether the place of the column among the others is known */
    private Read read(Mapping mapping, boolean known) {
        boolean assumed = ColumnReading.isAssumed(mapping) || (!checked && !acceptsNull(mapping));
        Optional<Access> access = assumed ? ColumnReading.ofAssumed(mapping) : ColumnReading.of(mapping);
        Optional<String> column = assumed ? Optional.of(mapping.column().name()) : Optional.empty();
        return new Read(known ? mapping.index() : 0, mapping.component(), access.orElseThrow(), column);
    }

    private boolean acceptsNull(Mapping mapping) {
        return NullableColumn.acceptsNull(described, mapping);
    }
}
