package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.EnumMapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.RecordColumns;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.template.Segment;
import dev.pgdbm.type.Access;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What decides about blocks, in the order of its bits. */
    public List<Condition> conditions() {
        return method().template().conditions().stream().map(this::condition).toList();
    }

    /** One for each place of a parameter outside blocks, and the blocks that have some, in order. */
    public List<Binding> bindings() {
        return bindings(method().template().segments(), Set.of());
    }

    /** @param present the names of parameters that are not null there, since they decided */
    private List<Binding> bindings(List<Segment> pieces, Set<String> present) {
        return pieces.stream()
                .flatMap(piece -> {
                    if (piece instanceof Segment.Parameter place) {
                        return Stream.of(bound(place, present));
                    }
                    return piece instanceof Segment.Block block ? block(block, present) : Stream.empty();
                })
                .toList();
    }

    private Stream<Binding> block(Segment.Block block, Set<String> present) {
        Set<String> more = new HashSet<>(present);
        more.add(block.name());
        Block bindings = new Block(
                condition(block.name()), bindings(block.whenHolds(), more), bindings(block.otherwise(), present));
        return bindings.isEmpty() ? Stream.empty() : Stream.of(bindings);
    }

    private Condition condition(String name) {
        return new Condition(
                name, Conditions.isTruth(method().parameter(name).orElseThrow().type()));
    }

    /** How a row becomes a record; empty where it becomes none. */
    public Optional<RecordRead> record() {
        return described.recordColumns().map(columns -> record(columns, Optional.empty(), List.of()));
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

    /** The first column, where it is the key of a map. */
    public Optional<Read> key() {
        return described.key().map(key -> read(key, true));
    }

    /** The column of a single value; empty where a row becomes a record. */
    public Optional<Read> value() {
        return described.value().map(value -> read(value, true));
    }

    private Bound bound(Segment.Parameter place, Set<String> present) {
        SqlType expected = described.description().parameters().get(place.index() - 1);
        ParameterBinding binding = method().parameter(place.name())
                .map(parameter ->
                        present.contains(place.name()) ? parameter.type().present() : parameter.type())
                .flatMap(type -> ParameterBinding.of(type, expected))
                .orElseThrow();
        return new Bound(place.index(), place.name(), binding.access());
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

    /** What is bound: a parameter, or what there is in a block. */
    public sealed interface Binding {}

    /**
     * A parameter bound at a place.
     *
     * @param index of the place, from 1; behind a block it depends on that
     * @param name of the method's parameter
     */
    public record Bound(int index, String name, Access access) implements Binding {}

    /** What is bound if a condition holds, and if not. */
    public record Block(Condition condition, List<Binding> whenHolds, List<Binding> otherwise) implements Binding {
        private boolean isEmpty() {
            return whenHolds.isEmpty() && otherwise.isEmpty();
        }
    }

    /**
     * What decides about blocks.
     *
     * @param name of the method's parameter
     * @param truth whether it decides by being true, rather than by being there
     */
    public record Condition(String name, boolean truth) {}

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
