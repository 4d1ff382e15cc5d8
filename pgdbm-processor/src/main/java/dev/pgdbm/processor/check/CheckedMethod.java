package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.EnumMapping;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.template.Segment;
import dev.pgdbm.type.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** One for each place of a parameter, in order. */
    public List<Bound> bindings() {
        List<Segment.Parameter> places = method().template().parameters();
        return IntStream.range(0, places.size())
                .mapToObj(i -> bound(places.get(i), i))
                .toList();
    }

    /** One for each value of a row, in the order of the record's components. */
    public List<Read> reads() {
        return described.mappings().stream().map(this::read).toList();
    }

    private Bound bound(Segment.Parameter place, int i) {
        ParameterBinding binding = method().parameter(place.name())
                .flatMap(parameter -> ParameterBinding.of(
                        parameter.type(), described.description().parameters().get(i)))
                .orElseThrow();
        return new Bound(place.index(), place.name(), binding.access());
    }

    private Read read(Mapping mapping) {
        boolean assumed = ColumnReading.isAssumed(mapping) || (!checked && !acceptsNull(mapping));
        Optional<Access> access = assumed ? ColumnReading.ofAssumed(mapping) : ColumnReading.of(mapping);
        Optional<String> column = assumed ? Optional.of(mapping.column().name()) : Optional.empty();
        boolean known = checked || row().orElseThrow() instanceof RowType.ScalarRow;
        return new Read(known ? mapping.index() : 0, mapping.component(), access.orElseThrow(), column);
    }

    private boolean acceptsNull(Mapping mapping) {
        return NullableColumn.acceptsNull(described, mapping);
    }

    /**
     * A parameter bound at a place.
     *
     * @param index of the place, from 1
     * @param name of the method's parameter
     */
    public record Bound(int index, String name, Access access) {}

    /**
     * A column read into a value.
     *
     * @param index of the column, from 1; 0 if only its name is known
     * @param assumed the name of the column, if it is only assumed that its value is not null
     */
    public record Read(int index, RowType.Component component, Access access, Optional<String> assumed) {}
}
