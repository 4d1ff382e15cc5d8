package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.RowType;
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

    /** One for each value of a row, in the order of the record's components. */
    public List<Read> reads() {
        return described.mappings().stream().map(this::read).toList();
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
        boolean assumed = ColumnReading.isAssumed(mapping) || (!checked && !acceptsNull(mapping));
        Optional<Access> access = assumed ? ColumnReading.ofAssumed(mapping) : ColumnReading.of(mapping);
        Optional<String> column = assumed ? Optional.of(mapping.column().name()) : Optional.empty();
        boolean known = checked || row().orElseThrow() instanceof RowType.ScalarRow;
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
    public record Read(int index, RowType.Component component, Access access, Optional<String> assumed) {}
}
