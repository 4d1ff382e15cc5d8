package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.cardinality.CardinalityCatalog.KeyColumn;
import dev.pgdbm.processor.describe.cardinality.CardinalityCatalog.UniqueKey;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Relation;
import dev.pgdbm.processor.describe.tree.Target;
import dev.pgdbm.processor.model.Cardinality.Unpinned;
import dev.pgdbm.processor.model.RowDependencies;
import dev.pgdbm.processor.model.RowDependencies.Dependency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says which result columns of a statement determine which others: what a selected key is pinned to, is pinned.
 *
 * @param catalog what the database declares
 */
public record ResultDependencies(CardinalityCatalog catalog) {
    /** Those of a SELECT; of other statements nothing is known. */
    public RowDependencies of(Query statement) {
        boolean known = statement.command() == Command.SELECT
                && statement.setOperation().isEmpty()
                && !statement.from().items().isEmpty();
        return known ? new Results(Scope.of(statement, catalog)).dependencies() : RowDependencies.UNKNOWN;
    }

    private record Results(Scope scope) {
        RowDependencies dependencies() {
            Stream<Set<Integer>> keys = entries().entrySet().stream()
                    .flatMap(entry -> keys(entry.getKey(), entry.getValue()))
                    .distinct();
            return new RowDependencies(
                    Stream.concat(Stream.of(Set.<Integer>of()), keys)
                            .map(key -> new Dependency(key, determined(key)))
                            .toList(),
                    targets().stream().map(this::relation).toList());
        }

        private List<Target> targets() {
            return scope.query().results();
        }

        /** By entry of FROM, the result columns that are plain columns of it, by the column's number. */
        private Map<Integer, Map<Integer, Integer>> entries() {
            Map<Integer, Map<Integer, Integer>> entries = new TreeMap<>();
            for (int i = 0; i < targets().size(); i++) {
                int result = i + 1;
                scope.column(targets().get(i).expression())
                        .ifPresent(column -> entries.computeIfAbsent(column.entry(), entry -> new TreeMap<>())
                                .putIfAbsent(column.number(), result));
            }
            return entries;
        }

        /** The sets of result columns that could identify a row of an entry; of a sub-query, every single one could. */
        private Stream<Set<Integer>> keys(int entry, Map<Integer, Integer> selected) {
            return relation(entry)
                    .map(relation -> catalog().uniqueKeys(relation.oid(), relation.inherited()).stream()
                            .map(key -> key.columns().stream()
                                    .map(KeyColumn::number)
                                    .collect(Collectors.toSet()))
                            .filter(selected.keySet()::containsAll)
                            .map(key -> key.stream().map(selected::get).collect(Collectors.toSet())))
                    .orElseGet(() -> Stream.concat(
                            selected.values().stream().map(Set::of), Stream.of(Set.copyOf(selected.values()))));
        }

        private Set<Integer> determined(Set<Integer> key) {
            Pins pins = new Pins(scope);
            key.stream()
                    .flatMap(result -> scope.column(targets().get(result - 1).expression()).stream())
                    .forEach(column -> pins.pin(column, Set.of(Equality.IDENTITY)));
            JoinBound.of(pins, scope.query().from());
            return IntStream.rangeClosed(1, targets().size())
                    .filter(result -> pins.isFixed(targets().get(result - 1).expression()))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        private Optional<Unpinned> relation(Target target) {
            return scope.column(target.expression())
                    .flatMap(column -> relation(column.entry())
                            .flatMap(relation ->
                                    scope.query().entry(column.entry()).map(entry -> named(entry, relation))));
        }

        private Unpinned named(RangeTableEntry entry, Relation relation) {
            List<UniqueKey> keys = catalog().uniqueKeys(relation.oid(), relation.inherited());
            return new Unpinned(
                    catalog().relationName(relation.oid()),
                    entry.name(),
                    keys.stream()
                            .map(key ->
                                    key.columns().stream().map(KeyColumn::name).toList())
                            .toList());
        }

        private Optional<Relation> relation(int entry) {
            return scope.query().entry(entry).map(RangeTableEntry::relation);
        }

        private CardinalityCatalog catalog() {
            return scope.catalog();
        }
    }
}
