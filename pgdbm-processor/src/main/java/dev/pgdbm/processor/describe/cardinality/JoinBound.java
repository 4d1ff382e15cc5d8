package dev.pgdbm.processor.describe.cardinality;

import static java.util.stream.Collectors.joining;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.FromItem;
import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.FromItem.Reference;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Cardinality.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which entries of a FROM are one row in all rows that come out of it.
 *
 * <p>WHERE and ON of inner joins hold for all these rows. What an outer join may leave out is one row if that is so where it is
 * there, and if the other side, which decides whether it is there, is one row.
 *
 * @param pins what is known of the rows, and is added to
 * @param order the entries of the whole FROM from left to right
 */
record JoinBound(Pins pins, List<Integer> order) {
    static JoinBound of(Pins pins, FromItem from) {
        JoinBound bound = new JoinBound(pins, leaves(from).toList());
        bound.determine(from);
        return bound;
    }

    /** How many rows come out of the FROM. */
    Cardinality bound(FromList from) {
        List<Cardinality> bounds =
                order.stream().map(entry -> new LeafBound(pins, entry).bound()).toList();
        for (int i = 0; i < bounds.size(); i++) {
            if (!pins.isSingle(order.get(i)) && !bounds.get(i).isSingle()) {
                return bounds.get(i);
            }
        }
        if (!areSingle(order.stream())) {
            return Cardinality.many("FULL JOIN keeps the rows of both sides");
        }
        String reason = order.stream().map(pins::reason).distinct().collect(joining(", "));
        boolean always = from.condition().isEmpty()
                && from.items().stream().allMatch(Reference.class::isInstance)
                && bounds.stream().allMatch(bound -> bound.rows() == Rows.ONE);
        return always ? Cardinality.one(reason) : Cardinality.atMostOne(reason);
    }

    private void determine(FromItem item) {
        int before = -1;
        while (before < pins.size()) {
            before = pins.size();
            pins.spread();
            visit(item, false);
        }
    }

    /** @param optional whether the rows that come out may lack the item */
    private void visit(FromItem item, boolean optional) {
        if (item instanceof Reference reference) {
            leaf(reference, optional);
        } else if (item instanceof Join join) {
            join(join, optional);
        } else if (item instanceof FromList list) {
            compare(list.condition(), optional);
            list.items().forEach(member -> visit(member, optional));
        }
    }

    private void leaf(Reference reference, boolean optional) {
        int entry = reference.entry();
        if (pins.isSingle(entry) || optional && !pins.isThere(entry) || !areKnown(reference)) {
            return;
        }
        LeafBound leaf = new LeafBound(pins, entry);
        Cardinality bound = leaf.bound();
        if (bound.isSingle()) {
            pins.single(entry, bound.reason(), leaf.isSteady());
        }
    }

    private void join(Join join, boolean optional) {
        boolean left = join.kind().nullsLeft() && !isThere(join.left());
        boolean right = join.kind().nullsRight() && !isThere(join.right());
        compare(join.condition(), optional || left || right);
        visit(join.left(), optional || left);
        visit(join.right(), optional || right);
        if (!optional && left != right) {
            outer(join, left ? join.right() : join.left(), left ? join.left() : join.right());
        }
    }

    private void outer(Join join, FromItem kept, FromItem added) {
        if (!areSingle(leaves(kept)) || !areKnown(added)) {
            return;
        }
        Pins matched = pins.copy();
        matched.compare(Comparison.in(join.condition(), pins.scope().catalog()));
        JoinBound inside = new JoinBound(matched, order);
        inside.determine(added);
        if (inside.areSingle(leaves(added))) {
            leaves(added).forEach(entry -> pins.single(entry, matched.reason(entry), matched.isFixed(entry)));
        }
    }

    /** Whether LATERAL in an item sees nothing that is more than a row. */
    private boolean areKnown(FromItem item) {
        List<Integer> own = leaves(item).toList();
        boolean lateral = own.stream()
                .flatMap(entry -> pins.scope().query().entry(entry).stream())
                .anyMatch(RangeTableEntry::lateral);
        return !lateral
                || order.stream()
                        .takeWhile(entry -> !own.contains(entry))
                        .allMatch(entry -> pins.isSingle(entry) && pins.isFixed(entry));
    }

    private void compare(Optional<Expression> condition, boolean optional) {
        if (!optional) {
            pins.compare(Comparison.in(condition, pins.scope().catalog()));
        }
    }

    private boolean isThere(FromItem item) {
        return leaves(item).anyMatch(pins::isThere);
    }

    private boolean areSingle(Stream<Integer> entries) {
        return entries.allMatch(pins::isSingle);
    }

    static Stream<Integer> leaves(FromItem item) {
        if (item instanceof Reference reference) {
            return Stream.of(reference.entry());
        }
        if (item instanceof Join join) {
            return Stream.concat(leaves(join.left()), leaves(join.right()));
        }
        return item instanceof FromList list ? list.items().stream().flatMap(JoinBound::leaves) : Stream.empty();
    }
}
