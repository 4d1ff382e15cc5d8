package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.DataChange;
import dev.pgdbm.processor.describe.tree.DataChange.MatchKind;
import dev.pgdbm.processor.describe.tree.DataChange.OnConflict;
import dev.pgdbm.processor.describe.tree.FromItem;
import dev.pgdbm.processor.describe.tree.FromItem.Reference;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.model.Cardinality;
import java.util.List;
import java.util.Optional;

/** How many rows INSERT, UPDATE, DELETE and MERGE can return: not what is asked of them, for triggers may change every column. */
record ChangeBound(Scope scope) {
    Cardinality bound() {
        return switch (query().command()) {
            case INSERT -> insert();
            case UPDATE, DELETE -> changed();
            case MERGE -> merge();
            default -> Cardinality.UNKNOWN;
        };
    }

    private Query query() {
        return scope.query();
    }

    private int target() {
        return query().change().target();
    }

    private Cardinality insert() {
        if (query().traits().setReturningTargets()) {
            return Cardinality.many("a function in VALUES returns a set");
        }
        FromList from = query().from();
        Cardinality source = from.items().isEmpty()
                ? Cardinality.one("VALUES has one row")
                : JoinBound.of(new Pins(scope), from).bound(from);
        return mayLeaveOut() ? source.orNone() : source;
    }

    private boolean mayLeaveOut() {
        boolean conflict =
                query().change().onConflict().filter(ChangeBound::mayLeaveOut).isPresent();
        return conflict
                || query().entry(target())
                        .map(RangeTableEntry::relation)
                        .filter(relation -> !scope.catalog().mayLeaveOut(relation.oid()))
                        .isEmpty();
    }

    private static boolean mayLeaveOut(OnConflict conflict) {
        return !conflict.updates() || conflict.condition().isPresent();
    }

    /** A row is changed once, whatever it is joined to. */
    private Cardinality changed() {
        Pins pins = new Pins(scope);
        JoinBound.of(pins, query().from());
        Cardinality rows = new LeafBound(pins, target()).bound();
        return pins.isSingle(target()) || !rows.isSingle() ? rows.orNone() : Cardinality.UNKNOWN;
    }

    /** A row of the source is inserted, or changes the rows that it matches. */
    private Cardinality merge() {
        DataChange change = query().change();
        if (change.actions().stream().anyMatch(action -> action.match() == MatchKind.NOT_MATCHED_BY_SOURCE)) {
            return Cardinality.many("NOT MATCHED BY SOURCE is for any number of rows");
        }
        List<FromItem> items = query().from().items().stream()
                .filter(item -> !item.equals(new Reference(target())))
                .toList();
        FromList source = new FromList(items, Optional.empty());
        Pins pins = new Pins(scope);
        Cardinality rows = JoinBound.of(pins, source).bound(source);
        return rows.isSingle() ? matched(pins, change) : rows;
    }

    private Cardinality matched(Pins pins, DataChange change) {
        pins.compare(
                Comparison.in(change.mergeCondition().or(() -> query().from().condition()), scope.catalog()));
        pins.spread();
        return new LeafBound(pins, target()).bound().orNone();
    }
}
