package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What some rows of a query have in common; it grows while more is found out. */
final class Pins {
    private final Scope scope;
    private final Set<Comparison> comparisons = new HashSet<>();
    private final Set<Pin> pins = new HashSet<>();
    private final Map<Integer, String> single = new HashMap<>();
    private final Set<Integer> fixed = new HashSet<>();

    Pins(Scope scope) {
        this.scope = scope;
    }

    /** The same about fewer rows, of which more may be found out. */
    Pins copy() {
        Pins copy = new Pins(scope);
        copy.comparisons.addAll(comparisons);
        copy.pins.addAll(pins);
        copy.single.putAll(single);
        copy.fixed.addAll(fixed);
        return copy;
    }

    Scope scope() {
        return scope;
    }

    /** How much is known. */
    int size() {
        return comparisons.size() + pins.size() + single.size() + fixed.size();
    }

    /** Takes in what a condition says of all these rows. */
    void compare(Stream<Comparison> more) {
        more.forEach(comparison -> {
            comparisons.add(comparison);
            comparisons.add(comparison.turned());
        });
    }

    void pin(Column column, Set<Equality> equalities) {
        equalities.forEach(equality -> pins.add(new Pin(column, equality)));
    }

    /**
     * Takes in that all these rows have the same row of an entry, or none of it.
     *
     * @param reason why
     * @param same whether its columns are the same too, however often it is evaluated
     */
    void single(int entry, String reason, boolean same) {
        single.put(entry, reason);
        if (same) {
            fixed.add(entry);
        }
    }

    boolean isSingle(int entry) {
        return single.containsKey(entry);
    }

    /** Why they have the same row of an entry. */
    String reason(int entry) {
        return single.getOrDefault(entry, "");
    }

    boolean isFixed(int entry) {
        return fixed.contains(entry);
    }

    /** Whether a column of the entry is pinned, so that it is there in all these rows. */
    boolean isThere(int entry) {
        return pins.stream().anyMatch(pin -> pin.column().entry() == entry);
    }

    /** How a column is pinned. */
    Set<Equality> of(Column column) {
        Set<Equality> equalities = new HashSet<>();
        pins.stream().filter(pin -> pin.column().equals(column)).forEach(pin -> equalities.add(pin.equality()));
        return equalities;
    }

    /** Whether a column has one value by that equality. */
    boolean isPinned(Column column, Equality equality) {
        return of(column).stream().anyMatch(known -> known.implies(equality));
    }

    /** Whether a value is the same in all these rows. */
    boolean isFixed(Expression value) {
        Optional<Column> column = scope.column(value);
        return column.filter(own -> fixed.contains(own.entry()) || of(own).contains(Equality.IDENTITY))
                        .isPresent()
                || scope.meant(value).match(new FixedValue(this));
    }

    /** Whether an expression is one value by that equality, NULL among them. */
    boolean isOne(Expression value, Set<Equality> equalities) {
        return isFixed(value)
                || scope.column(value)
                        .filter(column -> equalities.stream().anyMatch(equality -> isPinned(column, equality)))
                        .isPresent();
    }

    /** Pins what is compared with something that is pinned. */
    void spread() {
        int before = -1;
        while (before < pins.size()) {
            before = pins.size();
            comparisons.forEach(
                    comparison -> scope.column(comparison.left()).ifPresent(own -> spread(comparison, own)));
        }
    }

    private void spread(Comparison comparison, Column own) {
        Optional<Column> other = scope.column(comparison.right());
        boolean same = isFixed(comparison.right());
        comparison.equalities().stream()
                .filter(equality -> same
                        || other.filter(column -> isPinned(column, equality)).isPresent())
                .forEach(equality -> pins.add(new Pin(own, equality)));
    }
}
