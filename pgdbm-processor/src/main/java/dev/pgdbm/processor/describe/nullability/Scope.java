package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.CommonTable;
import dev.pgdbm.processor.describe.tree.JoinedEntries;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.CommonTableReference;
import dev.pgdbm.processor.describe.tree.SetOperation;
import dev.pgdbm.processor.describe.tree.SetOperation.Branch;
import dev.pgdbm.processor.describe.tree.SetOperation.Combined;
import dev.pgdbm.processor.describe.tree.Target;
import dev.pgdbm.processor.model.NullCause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query with the queries around it; what is concluded about it is concluded once. */
final class Scope {
    private final Query query;
    private final @Nullable Scope parent;
    private final Nullability rules;

    /** Of a recursive common table, what its result columns are taken for while they are being worked out. */
    private final @Nullable Assumption assumption;

    private final JoinedEntries joins;
    private final Map<Integer, Optional<NullCause>> results = new HashMap<>();
    private final Map<Integer, Scope> subQueries = new HashMap<>();
    private final Map<String, List<Optional<NullCause>>> commonTables = new HashMap<>();
    private @Nullable Facts facts;

    private Scope(Query query, @Nullable Scope parent, Nullability rules, @Nullable Assumption assumption) {
        this.query = query;
        this.parent = parent;
        this.rules = rules;
        this.assumption = assumption;
        this.joins = JoinedEntries.of(query.from());
    }

    static Scope of(Query statement, Nullability rules) {
        return new Scope(statement, null, rules, null);
    }

    /** That of a query inside this one. */
    Scope of(Query inner) {
        return new Scope(inner, this, rules, null);
    }

    Query query() {
        return query;
    }

    Nullability rules() {
        return rules;
    }

    NullabilityCatalog catalog() {
        return rules.catalog();
    }

    /** What can NULL what in its FROM. */
    JoinedEntries joins() {
        return joins;
    }

    /** What WHERE, ON and HAVING prove of the rows that come out. */
    Facts facts() {
        if (facts == null) {
            facts = JoinFacts.of(this);
        }
        return facts;
    }

    /** The query so many levels up; none beyond the statement. */
    Optional<Scope> up(int levels) {
        Scope scope = this;
        for (int i = 0; i < levels && scope != null; i++) {
            scope = scope.parent;
        }
        return Optional.ofNullable(scope);
    }

    /** Why a result column can be NULL, by its number. */
    Optional<NullCause> result(int number) {
        Optional<NullCause> known = results.get(number);
        if (known == null) {
            known = query.setOperation()
                    .map(operation -> combined(operation, number))
                    .orElseGet(() -> target(number));
            results.put(number, known);
        }
        return known;
    }

    private Optional<NullCause> target(int number) {
        return query.results().stream()
                .filter(target -> target.number() == number)
                .findFirst()
                .map(Target::expression)
                .map(ValueNullability.of(this)::cause)
                // SEARCH and CYCLE add columns that no target stands for.
                .orElseGet(() -> Causes.unknown("column " + number));
    }

    private Optional<NullCause> combined(SetOperation operation, int number) {
        if (operation instanceof Branch branch) {
            return subQuery(branch.entry(), number);
        }
        Combined both = (Combined) operation;
        Optional<NullCause> left = combined(both.left(), number);
        return switch (both.kind()) {
            case UNION -> left.or(() -> combined(both.right(), number));
            // A row is in both, with NULL only where both have it.
            case INTERSECT -> left.isEmpty() ? left : combined(both.right(), number);
            case EXCEPT -> left;
        };
    }

    /** Why a column of a sub-query in the range table can be NULL. */
    Optional<NullCause> subQuery(int entry, int column) {
        return query.entry(entry)
                .map(RangeTableEntry::source)
                .filter(RangeTableEntry.SubQuery.class::isInstance)
                .map(source ->
                        subQueries.computeIfAbsent(entry, unused -> of(((RangeTableEntry.SubQuery) source).query())))
                .map(scope -> scope.result(column))
                .orElseGet(() -> Causes.unknown("column " + column));
    }

    /** Why a column of a common table can be NULL, which a range table entry of this query refers to. */
    Optional<NullCause> commonTable(CommonTableReference reference, int column) {
        return up(reference.levelsUp())
                .flatMap(definer -> columns(reference.name(), definer))
                .filter(columns -> column >= 1 && column <= columns.size())
                .map(columns -> columns.get(column - 1))
                .orElseGet(() -> Causes.unknown("column " + column));
    }

    private Optional<List<Optional<NullCause>>> columns(String name, Scope definer) {
        for (Scope scope = this; scope != null && scope != definer; scope = scope.parent) {
            if (scope.assumption != null && scope.parent == definer && scope.assumption.name.equals(name)) {
                return Optional.of(scope.assumption.columns);
            }
        }
        return definer.commonTable(name);
    }

    private Optional<List<Optional<NullCause>>> commonTable(String name) {
        if (!commonTables.containsKey(name)) {
            query.commonTables().stream()
                    .filter(table -> table.name().equals(name))
                    .findFirst()
                    .ifPresent(table -> commonTables.put(name, columns(table)));
        }
        return Optional.ofNullable(commonTables.get(name));
    }

    /** The greatest fixpoint: a column of a recursive common table is never NULL if that follows from its being never NULL. */
    private List<Optional<NullCause>> columns(CommonTable table) {
        int count = table.query().results().size();
        List<Optional<NullCause>> assumed = java.util.Collections.nCopies(count, Optional.empty());
        List<Optional<NullCause>> found = columns(table, assumed);
        while (table.recursive() && !sameColumns(assumed, found)) {
            assumed = found;
            found = columns(table, assumed);
        }
        return found;
    }

    private List<Optional<NullCause>> columns(CommonTable table, List<Optional<NullCause>> assumed) {
        Scope scope = new Scope(table.query(), this, rules, new Assumption(table.name(), assumed));
        return table.query().results().stream()
                .map(Target::number)
                .map(scope::result)
                .toList();
    }

    private static boolean sameColumns(List<Optional<NullCause>> some, List<Optional<NullCause>> others) {
        return some.stream()
                .map(Optional::isPresent)
                .toList()
                .equals(others.stream().map(Optional::isPresent).toList());
    }

    private record Assumption(String name, List<Optional<NullCause>> columns) {}
}
