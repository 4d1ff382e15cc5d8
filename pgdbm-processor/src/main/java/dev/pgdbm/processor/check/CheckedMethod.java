package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.CompositeMapping;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.EnumMapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.Owner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A method against which no rule has anything, and which therefore can be generated; only {@link Checks} makes one. */
public final class CheckedMethod {
    private final DescribedMethod described;
    private final boolean checked;

    CheckedMethod(DescribedMethod described, boolean checked) {
        this.described = described;
        this.checked = checked;
    }

    /** Whether PostgreSQL has been asked; with {@code -Apgdbm.check=off} it has not. */
    public boolean isChecked() {
        return checked;
    }

    public QueryMethod method() {
        return described.method();
    }

    public ReturnShape shape() {
        return described.shape();
    }

    /** What a row becomes; empty where the method returns none. */
    public Optional<RowType> row() {
        return described.row();
    }

    /** What its statement relies on in the schema. */
    public List<CheckedTable> tables() {
        return described.description().tables();
    }

    /** The enums that go to and fro with the statement. */
    public List<EnumMapping> enums() {
        return EnumUses.of(described).stream().map(EnumUse::mapping).distinct().toList();
    }

    /** The composite types that go to and fro with the statement. */
    public List<CompositeMapping> composites() {
        return CompositeUses.of(described).stream()
                .map(CompositeUse::mapping)
                .distinct()
                .toList();
    }

    /** What decides about blocks, in the order of its bits. */
    public List<Condition> conditions() {
        return new ParameterBindings(described).conditions();
    }

    /** One for each place of a parameter outside blocks, and the blocks that have some, in order. */
    public List<Binding> bindings() {
        return new ParameterBindings(described).all();
    }

    /** The parameters that are tables of rows. */
    public List<RowsBinding> rows() {
        return new RowsBindings(described).all();
    }

    /** The fields of a row of COPY. */
    public List<CopyField> copyFields() {
        return new CopyFields(described).all();
    }

    /** How a row becomes a record; empty where it becomes none. */
    public Optional<RecordRead> record() {
        return described.recordColumns().map(columnReads()::record);
    }

    /** The first column, where it is the key of a map. */
    public Optional<Read> key() {
        return described.key().map(columnReads()::single);
    }

    /** The column of a single value; empty where a row becomes a record. */
    public Optional<Read> value() {
        return described.value().map(columnReads()::single);
    }

    /** Every column that is read, whatever it goes into. */
    public Stream<Read> reads() {
        Stream<Read> ofRecord = record().stream().flatMap(RecordRead::reads);
        return Stream.concat(Stream.concat(key().stream(), value().stream()), ofRecord);
    }

    private ColumnReads columnReads() {
        return new ColumnReads(described, checked);
    }

    /** What is bound: a parameter, or what there is in a block. */
    public sealed interface Binding {}

    /**
     * A parameter bound at a place.
     *
     * @param index of the place, from 1; behind a block it depends on that
     */
    public record Bound(int index, BoundValue value, Access access) implements Binding {}

    /**
     * A collection of records that is bound as arrays, one for each component.
     *
     * @param name of the method's parameter
     * @param needed whether the statement does nothing without rows
     */
    public record RowsBinding(String name, Rows rows, List<ArrayBinding> arrays, boolean needed) {
        public RowsBinding {
            arrays = List.copyOf(arrays);
        }
    }

    /**
     * An array of the values of a component.
     *
     * @param name of what is bound: {@code users.email}
     */
    public record ArrayBinding(String name, Rows.Column column, Access access) {
        /** Whether it is an array of Java, which spares the boxes, rather than a list. */
        public boolean isPrimitive() {
            return column.type().isPrimitive() && access.owner() == Owner.ARRAY_PARAMETERS;
        }
    }

    /**
     * A field of a row of COPY.
     *
     * @param method that writes it, or its elements
     * @param elementType the OID of the type of the elements, if it is an array
     * @param codec of an enum
     */
    public record CopyField(Rows.Column column, String method, OptionalInt elementType, Optional<String> codec) {}

    /** What is bound if a condition holds, and if not. */
    public record Block(Condition condition, List<Binding> whenHolds, List<Binding> otherwise) implements Binding {
        boolean isEmpty() {
            return whenHolds.isEmpty() && otherwise.isEmpty();
        }
    }

    /**
     * What decides about blocks.
     *
     * @param truth whether it decides by being true, rather than by being there
     */
    public record Condition(BoundValue value, boolean truth) {}

    /**
     * A column read into a value.
     *
     * @param index of the column, from 1; 0 if only its name is known
     * @param assumed the name of the column, if it is only assumed that its value is not null
     */
    public record Read(int index, Component component, Access access, Optional<String> assumed) implements MemberRead {
        @Override
        public RowType.Member member() {
            return component;
        }
    }

    /** How a component of a record is read. */
    public sealed interface MemberRead {
        /** The component. */
        RowType.Member member();
    }

    /** A record in a record. */
    public record NestedRead(Nested member, RecordRead record) implements MemberRead {}

    /**
     * How a record is read.
     *
     * @param factory the static method that makes it; empty for the constructor
     * @param presence the column that is NULL where there is no such record; empty if there always is
     * @param key the columns that are the same in all rows of a record with a list; none for a record of one row
     */
    public record RecordRead(
            JavaType type, String factory, List<MemberRead> members, Optional<Read> presence, List<Read> key) {
        public RecordRead {
            type = new JavaType(type.packageName(), type.name(), type.arguments(), false);
            members = List.copyOf(members);
            key = List.copyOf(key);
        }

        /** Whether it has a list, into which several rows go. */
        public boolean isFolded() {
            return !key.isEmpty();
        }

        /** All columns of the record and of those in it. */
        public Stream<Read> reads() {
            return members.stream()
                    .flatMap(member -> member instanceof NestedRead nested
                            ? nested.record().reads()
                            : Stream.of((Read) member));
        }
    }
}
