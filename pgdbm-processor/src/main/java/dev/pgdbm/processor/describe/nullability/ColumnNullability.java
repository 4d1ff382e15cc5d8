package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.RowVersion;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.JoinKind;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.CommonTableReference;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Grouped;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Joined;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Other;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Relation;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Source;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Values;
import dev.pgdbm.processor.model.NullCause;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a column of a query's range table can be NULL: a join nulls it, or what it comes from does.
 *
 * @param scope of the query whose range table it is
 * @param values how to judge what the column stands for, with what is known where it is used
 */
record ColumnNullability(Scope scope, ValueNullability values) {
    Optional<NullCause> cause(Var var) {
        return scope.query()
                .entry(var.entry())
                .map(entry -> cause(var, entry))
                .orElseGet(() -> Causes.unknown("column " + var.column()));
    }

    private Optional<NullCause> cause(Var var, RangeTableEntry entry) {
        if (values.isGroupedAway(var)) {
            return Causes.grouped(name(entry, var), var.location());
        }
        Optional<NullCause> absent = ChangedRow.of(scope.query()).absent(var);
        return absent.isPresent() ? absent : present(var, entry);
    }

    private Optional<NullCause> present(Var var, RangeTableEntry entry) {
        boolean proven = !isRewritten(var) && values.facts().proves(var.entry(), var.column());
        // GROUP BY nulls a column after all joins, and so do only HAVING and CASE prove something of it.
        if (proven && isGroupedColumn(var, entry)) {
            return Optional.empty();
        }
        Set<Integer> nulling = nulling(var);
        if (!nulling.isEmpty()) {
            return Causes.nulled(scope, nulling, name(entry, var));
        }
        return proven ? Optional.empty() : declared(var, entry, entry.source());
    }

    /** HAVING on a constant that is grouped by is folded before grouping sets null it: PostgreSQL returns what it should not. */
    private static boolean isGroupedColumn(Var var, RangeTableEntry entry) {
        return entry.source() instanceof Grouped grouped
                && var.column() >= 1
                && var.column() <= grouped.expressions().size()
                && grouped.expressions().get(var.column() - 1) instanceof Var;
    }

    private static String name(RangeTableEntry entry, Var var) {
        return entry.column(var.column())
                .map(column -> column.equals("?column?") ? "an expression" : column)
                .orElse(entry.name());
    }

    /** The joins that null it, apart from those of which it is known that they do not. */
    Set<Integer> nulling(Var var) {
        Set<Integer> joins = new HashSet<>(NullingJoins.of(scope, var));
        joins.removeIf(join -> values.isUnhurt(join, var) || neverGroupedAway(join, var));
        return joins;
    }

    /** A column that all grouping sets have. */
    private boolean neverGroupedAway(int group, Var var) {
        boolean grouping = scope.query().entry(group).stream().anyMatch(entry -> entry.source() instanceof Grouped);
        List<Integer> references = scope.query().grouping().references();
        return grouping
                && var.entry() == group
                && var.column() >= 1
                && var.column() <= references.size()
                && GroupingSets.inAll(scope.query().grouping()).contains(references.get(var.column() - 1));
    }

    /** Conditions are about the row as it was; what UPDATE, INSERT and MERGE return is the row as they and triggers leave it. */
    private boolean isRewritten(Var var) {
        return var.entry() == scope.query().change().target()
                && var.version() != RowVersion.OLD
                && switch (scope.query().command()) {
                    case INSERT, UPDATE, MERGE -> true;
                    default -> false;
                };
    }

    private Optional<NullCause> declared(Var var, RangeTableEntry entry, Source source) {
        if (source instanceof Relation relation) {
            return relation(relation, var);
        }
        if (source instanceof Functions functions) {
            return new FunctionColumns(functions, scope.rules()).cause(var.column());
        }
        if (var.column() == 0 && !(source instanceof Other)) {
            return Optional.empty();
        }
        return columnOf(var, source).map(cause -> within(cause, entry));
    }

    private Optional<NullCause> columnOf(Var var, Source source) {
        int column = var.column();
        if (source instanceof SubQuery) {
            return scope.subQuery(var.entry(), column);
        }
        if (source instanceof CommonTableReference reference) {
            return scope.commonTable(reference, column);
        }
        if (source instanceof Joined joined && column <= joined.columns().size()) {
            return joined(joined, var.entry(), joined.columns().get(column - 1));
        }
        if (source instanceof Grouped grouped && column <= grouped.expressions().size()) {
            return values.beforeGrouping().cause(grouped.expressions().get(column - 1));
        }
        return source instanceof Values rows ? values(rows, column) : Causes.unknown("column " + column);
    }

    private static NullCause within(NullCause cause, RangeTableEntry entry) {
        return switch (nesting(entry.source())) {
            case VIEW -> cause.within("view " + entry.name());
            case COMMON_TABLE -> cause.within(entry.name());
            case NONE -> cause;
        };
    }

    private enum Nesting {
        VIEW,
        COMMON_TABLE,
        NONE
    }

    private static Nesting nesting(Source source) {
        if (source instanceof SubQuery subQuery) {
            return subQuery.view() == 0 ? Nesting.NONE : Nesting.VIEW;
        }
        return source instanceof CommonTableReference ? Nesting.COMMON_TABLE : Nesting.NONE;
    }

    private Optional<NullCause> relation(Relation relation, Var var) {
        if (var.column() <= 0) {
            return Optional.empty();
        }
        return scope.catalog()
                .column(relation.oid(), var.column(), relation.inherited())
                .map(Causes::declared)
                .orElseGet(() -> Causes.unknown("column " + var.column()));
    }

    /**
     * The merged column of FULL JOIN USING is {@code coalesce(left, right)}, and of each row one side at least is real; those of
     * other joins stand for one side.
     */
    private Optional<NullCause> joined(Joined joined, int join, Expression column) {
        if (joined.kind() != JoinKind.FULL || !(column instanceof Expression.Operation both)) {
            return values.cause(column);
        }
        ValueNullability ofRealRows = values.whereMatched(join);
        return both.arguments().stream()
                .map(ofRealRows::cause)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<NullCause> values(Values rows, int column) {
        return rows.rows().stream()
                .map(row ->
                        column <= row.size() ? values.cause(row.get(column - 1)) : Causes.unknown("column " + column))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
