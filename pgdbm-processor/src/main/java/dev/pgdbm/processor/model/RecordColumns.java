package dev.pgdbm.processor.model;

import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.Member;
import dev.pgdbm.processor.model.RowType.Nested;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a statement as they go into a record, which may be one in another record.
 *
 * <p>A record in a record stands and falls with a side of an outer join: if all its columns hang on that side, and one of them is
 * otherwise never NULL, then that one tells whether the record is there. Where it is, the join has nothing more to say.
 *
 * @param columns of the statement
 * @param there the sides of outer joins that are there wherever the record is
 */
public record RecordColumns(List<DescribedColumn> columns, RowType.RecordRow row, Set<Integer> there) {
    public RecordColumns {
        columns = List.copyOf(columns);
        there = Set.copyOf(there);
    }

    /** Those of the whole row. */
    public static RecordColumns of(List<DescribedColumn> columns, RowType.RecordRow row) {
        return new RecordColumns(columns, row, Set.of());
    }

    /** The values of the record with the columns that they come from, those of the records in it included. */
    public Stream<Mapping> mappings() {
        return row.members().stream()
                .flatMap(member -> member instanceof Nested nested
                        ? inside(nested).mappings()
                        : mapping((Component) member).stream());
    }

    /** The column of a component, if there is one. */
    public Optional<Mapping> mapping(Component component) {
        return columns.stream()
                .filter(column -> column.name().equals(component.column()))
                .findFirst()
                .map(column -> new Mapping(columns.indexOf(column) + 1, column.where(there), component));
    }

    /** The same of a record in the record: wherever that is. */
    public RecordColumns inside(Nested nested) {
        Set<Integer> sides = new HashSet<>(there);
        if (nested.mayBeAbsent()) {
            presence(nested).ifPresent(column -> sides.addAll(column.column().nulledBy()));
        }
        return new RecordColumns(columns, nested.row(), sides);
    }

    /** The records in the record, at any depth, each with the record that it is in. */
    public Stream<Place> places() {
        return row.members().stream()
                .filter(Nested.class::isInstance)
                .map(Nested.class::cast)
                .flatMap(nested -> Stream.concat(
                        Stream.of(new Place(this, nested)), inside(nested).places()));
    }

    /** The column that is NULL exactly where a record in the record is not there; empty if there is none, or it always is. */
    public Optional<Mapping> presence(Nested nested) {
        List<Mapping> values = own(nested);
        return values.stream()
                .filter(value -> !value.column().nulledBy().isEmpty())
                .filter(value -> value.column().ownCause().isEmpty())
                .filter(value -> values.stream().allMatch(other -> hangsOn(other, value)))
                .findFirst();
    }

    /** The values of a record in the record, as seen from outside; not those that may be absent while it is there. */
    public List<Mapping> own(Nested nested) {
        return new RecordColumns(columns, nested.row(), there).own().toList();
    }

    /** The values that the record has wherever it is there: without those of lists, and of records that may be absent. */
    public Stream<Mapping> own() {
        return row.members().stream()
                .flatMap(member -> member instanceof Nested nested ? always(nested) : value(member));
    }

    private Stream<Mapping> always(Nested nested) {
        return nested.mayBeAbsent() ? Stream.empty() : own(nested).stream();
    }

    private Stream<Mapping> value(Member member) {
        return mapping((Component) member).stream();
    }

    private static boolean hangsOn(Mapping other, Mapping value) {
        return other.column().nulledBy().containsAll(value.column().nulledBy());
    }

    /** A record in a record. */
    public record Place(RecordColumns around, Nested nested) {
        /** The column that tells whether it is there. */
        public Optional<Mapping> presence() {
            return around.presence(nested);
        }

        /** Its values, as seen from outside. */
        public List<Mapping> values() {
            return around.own(nested);
        }
    }
}
