package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Column;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.FromItem;
import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.FromItem.Reference;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.JoinedEntries.Sides;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.NullCause.Kind;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The causes, in words. */
final class Causes {
    private Causes() {}

    /** Something about an expression. */
    static Optional<NullCause> expression(String text, int location) {
        return Optional.of(new NullCause(Kind.EXPRESSION, text, "", location));
    }

    /** Nothing is known about it. */
    static Optional<NullCause> unknown(String what) {
        return expression(what + ", of which nothing is known", -1);
    }

    /** GROUPING SETS, ROLLUP or CUBE. */
    static Optional<NullCause> grouped(String what, int location) {
        return expression("grouping sets without %s".formatted(what), location);
    }

    /** What a column of a relation is declared as, if that lets NULL in. */
    static Optional<NullCause> declared(Column column) {
        return Optional.of(column)
                .filter(weak -> !weak.weakness().isEmpty())
                .map(weak -> new NullCause(
                        Kind.COLUMN,
                        "%s.%s %s".formatted(weak.relation(), weak.name(), weak.weakness()),
                        weak.relation(),
                        -1));
    }

    /** Of several joins the innermost is named. */
    static Optional<NullCause> nulled(Scope scope, Set<Integer> joins, String column) {
        return joins.stream()
                .flatMap(join -> scope.joins().join(join).stream())
                .min(Comparator.comparingInt(
                        sides -> sides.left().size() + sides.right().size()))
                .map(sides -> joined(scope, sides))
                .orElseGet(() -> grouped(column, -1));
    }

    private static Optional<NullCause> joined(Scope scope, Sides sides) {
        Join join = sides.join();
        Optional<RangeTableEntry> right = first(join.right()).flatMap(scope.query()::entry);
        String alias = right.map(RangeTableEntry::name).orElse("");
        String name = right.map(entry -> named(scope, entry)).orElse("");
        int location = join.condition().map(Expression::location).orElse(-1);
        boolean nested = join.right() instanceof Join;
        String text = "%s JOIN %s".formatted(join.kind(), nested ? "(" + name + " …)" : name);
        return Optional.of(new NullCause(Kind.JOIN, text, alias, location));
    }

    /** {@code posts p}, or {@code p} for what has no name of its own. */
    private static String named(Scope scope, RangeTableEntry entry) {
        return Optional.ofNullable(entry.relation())
                .flatMap(relation -> scope.catalog().relation(relation.oid()))
                .filter(table -> !table.equals(entry.name()))
                .map(table -> table + " " + entry.name())
                .orElse(entry.name());
    }

    private static Optional<Integer> first(FromItem item) {
        if (item instanceof Reference reference) {
            return Optional.of(reference.entry());
        }
        if (item instanceof Join join) {
            return first(join.left());
        }
        return item instanceof FromList list && !list.items().isEmpty()
                ? first(list.items().get(0))
                : Optional.empty();
    }
}
