package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.cardinality.CardinalityCatalog.KeyColumn;
import dev.pgdbm.processor.describe.cardinality.CardinalityCatalog.UniqueKey;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.OperationKind;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.CommonTableReference;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Relation;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Values;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Cardinality.Unpinned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many rows of an entry of FROM there are among those that are looked at.
 *
 * @param number of the entry
 */
record LeafBound(Pins pins, int number) {
    private Optional<RangeTableEntry> entry() {
        return pins.scope().query().entry(number);
    }

    Cardinality bound() {
        return entry().map(this::bound).orElse(Cardinality.UNKNOWN);
    }

    private Cardinality bound(RangeTableEntry entry) {
        if (entry.source() instanceof Relation relation) {
            return relation(entry, relation);
        }
        if (entry.source() instanceof SubQuery sub) {
            return new Scope(sub.query(), catalog(), pins, asked(entry)).bound();
        }
        if (entry.source() instanceof CommonTableReference reference) {
            return commonTable(entry, reference)
                    .map(Scope::bound)
                    .orElseGet(() -> Cardinality.many("\"%s\" is recursive".formatted(reference.name())));
        }
        if (entry.source() instanceof Functions functions) {
            return functions(entry, functions);
        }
        if (entry.source() instanceof Values values) {
            return values.rows().size() == 1
                    ? Cardinality.one("VALUES has one row")
                    : Cardinality.many("VALUES has several rows");
        }
        return Cardinality.many("\"%s\" makes rows of a document".formatted(entry.name()));
    }

    /** Whether its row is the same however often it is evaluated: a sub-query may be, once for each row that it is joined to. */
    boolean isSteady() {
        return entry().map(this::isSteady).orElse(false);
    }

    private boolean isSteady(RangeTableEntry entry) {
        if (entry.source() instanceof SubQuery sub) {
            return isSteady(sub.query());
        }
        return !(entry.source() instanceof CommonTableReference reference)
                || commonTable(entry, reference)
                        .map(Scope::query)
                        .filter(query -> isMaterialized(query) || isSteady(query))
                        .isPresent();
    }

    private boolean isSteady(Query query) {
        return !Contents.of(query, catalog()).unsteady();
    }

    private static boolean isMaterialized(Query query) {
        return query.traits().forUpdate() || query.command() != Command.SELECT;
    }

    private CardinalityCatalog catalog() {
        return pins.scope().catalog();
    }

    private Cardinality relation(RangeTableEntry entry, Relation relation) {
        List<UniqueKey> keys = catalog().uniqueKeys(relation.oid(), relation.inherited());
        String table = catalog().relationName(relation.oid());
        Unpinned unpinned = new Unpinned(
                table,
                entry.name(),
                keys.stream()
                        .map(key -> key.columns().stream().map(KeyColumn::name).toList())
                        .toList());
        return keys.stream()
                .filter(key -> key.columns().stream().allMatch(this::isPinned))
                .findFirst()
                .map(key -> Cardinality.atMostOne("%s pins %s".formatted(key.name(), unpinned)))
                .orElseGet(() -> Cardinality.many(unpinned));
    }

    private boolean isPinned(KeyColumn column) {
        int collation = catalog().isDeterministic(column.collation()) ? 0 : column.collation();
        return pins.isPinned(new Column(number, column.number()), new Equality(column.family(), collation));
    }

    private Optional<Scope> commonTable(RangeTableEntry entry, CommonTableReference reference) {
        return reference.self()
                ? Optional.empty()
                : pins.scope().commonTable(reference.name(), reference.levelsUp(), asked(entry));
    }

    private Map<Integer, Set<Equality>> asked(RangeTableEntry entry) {
        Map<Integer, Set<Equality>> asked = new HashMap<>();
        for (int column = 1; column <= entry.columns().size(); column++) {
            asked.put(column, pins.of(new Column(number, column)));
        }
        return asked;
    }

    private static Cardinality functions(RangeTableEntry entry, Functions functions) {
        boolean single = functions.functions().stream().allMatch(function -> isOneRow(function.call()));
        return single
                ? Cardinality.one("\"%s\" returns no set".formatted(entry.name()))
                : Cardinality.many("\"%s\" is a function that returns a set".formatted(entry.name()));
    }

    private static boolean isOneRow(Expression call) {
        return call instanceof Call function && !function.returnsSet()
                || call instanceof Operation operation && operation.kind() == OperationKind.SQL_VALUE;
    }
}
