package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.nullability.UnnestedRows;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.JoinKind;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.CommonTableReference;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Grouped;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Joined;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Source;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Values;
import dev.pgdbm.processor.describe.tree.SetOperation;
import dev.pgdbm.processor.describe.tree.SetOperation.Branch;
import dev.pgdbm.processor.describe.tree.SetOperation.Combined;
import dev.pgdbm.processor.describe.tree.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nullable parameters that come out as NULL in a row of a query, through VALUES, sub-queries and common tables. */
record AssignedValue(NullableParameters rules, QueryScope scope) {
    /** Those that make a value NULL where a condition does not leave the row out first. */
    Set<Integer> nulling(Expression value, Optional<Expression> condition) {
        Set<Integer> found = new HashSet<>(nulling(value));
        NullingParameters direct = rules.nulling(this::ofRows);
        condition.stream()
                .flatMap(Conjuncts::of)
                .flatMap(conjunct -> direct.ofCondition(conjunct).stream())
                .forEach(guarded -> found.removeIf(number -> rules.same(number, guarded)));
        return found;
    }

    private Set<Integer> nulling(Expression value) {
        return rules.nulling(this::column).of(value);
    }

    private Set<Integer> column(Var var) {
        return source(var).map(source -> column(source, var.column())).orElse(Set.of());
    }

    private Optional<Source> source(Var var) {
        return var.levelsUp() > 0 || var.column() <= 0 || !var.nulledBy().isEmpty()
                ? Optional.empty()
                : scope.query().entry(var.entry()).map(RangeTableEntry::source);
    }

    /** A row of {@code <<rows.x>>} is there or not as a whole, so that a condition on its column keeps the NULL out. */
    private Set<Integer> ofRows(Var var) {
        return source(var)
                .filter(Functions.class::isInstance)
                .map(source -> column(source, var.column()))
                .orElse(Set.of());
    }

    private Set<Integer> column(Source source, int column) {
        if (source instanceof Functions functions) {
            return UnnestedRows.nullable(functions, column, rules.rows()).stream()
                    .collect(Collectors.toSet());
        }
        if (source instanceof Values values) {
            return union(values.rows().stream()
                    .flatMap(row -> row.stream().skip(column - 1).limit(1)));
        }
        if (source instanceof SubQuery subQuery) {
            return new AssignedValue(rules, scope.inner(subQuery.query())).result(column);
        }
        if (source instanceof CommonTableReference reference) {
            return scope.commonTable(reference)
                    .filter(table -> table.query().command() == Command.SELECT)
                    .map(table -> new AssignedValue(rules, table).result(column))
                    .orElse(Set.of());
        }
        return union(standsFor(source).stream().skip(column - 1).limit(1));
    }

    private static List<Expression> standsFor(Source source) {
        if (source instanceof Joined joined && joined.kind() == JoinKind.INNER) {
            return joined.columns();
        }
        return source instanceof Grouped grouped ? grouped.expressions() : List.of();
    }

    private Set<Integer> union(Stream<Expression> values) {
        Set<Integer> found = new HashSet<>();
        values.map(this::nulling).forEach(found::addAll);
        return found;
    }

    private Set<Integer> result(int column) {
        return scope.query()
                .setOperation()
                .map(operation -> combined(operation, column))
                .orElseGet(() -> scope.query().results().stream()
                        .filter(target -> target.number() == column)
                        .findFirst()
                        .map(Target::expression)
                        .map(value -> nulling(value, scope.query().from().condition()))
                        .orElse(Set.of()));
    }

    /** Of EXCEPT and INTERSECT the left side; a row that is in both is in the left. */
    private Set<Integer> combined(SetOperation operation, int column) {
        if (operation instanceof Branch branch) {
            return scope.query()
                    .entry(branch.entry())
                    .map(entry -> column(entry.source(), column))
                    .orElse(Set.of());
        }
        Combined both = (Combined) operation;
        Set<Integer> found = new HashSet<>(combined(both.left(), column));
        if (both.kind() == SetOperation.Kind.UNION) {
            found.addAll(combined(both.right(), column));
        }
        return found;
    }
}
