package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.CommonTable;
import dev.pgdbm.processor.describe.tree.ConversionKind;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Grouped;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Joined;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Source;
import dev.pgdbm.processor.model.Cardinality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query with what is asked about it: how many rows it can return of those whose result columns are pinned.
 *
 * @param around what is known where the query stands, for columns of the queries around it; null at the statement
 * @param asked how its result columns are pinned, by their number
 */
record Scope(
        Query query, CardinalityCatalog catalog, @Nullable Pins around, Map<Integer, Set<Equality>> asked) {
    static Scope of(Query statement, CardinalityCatalog catalog) {
        return new Scope(statement, catalog, null, Map.of());
    }

    Cardinality bound() {
        return query.command() == Command.SELECT ? new QueryBound(this).bound() : new ChangeBound(this).bound();
    }

    /** What a value stands for: joins and GROUP BY only rename, and another type of the same bytes is no change. */
    Expression meant(Expression value) {
        if (value instanceof Conversion conversion && conversion.kind() == ConversionKind.RELABEL) {
            return meant(conversion.argument());
        }
        if (!(value instanceof Var column) || column.levelsUp() > 0 || column.column() < 1) {
            return value;
        }
        List<Expression> renamed = query.entry(column.entry())
                .map(entry -> renamed(entry.source()))
                .orElse(List.of());
        return column.column() > renamed.size() ? value : meant(renamed.get(column.column() - 1));
    }

    /** The range table column that a value is. */
    Optional<Column> column(Expression value) {
        return meant(value) instanceof Var column && column.levelsUp() == 0
                ? Optional.of(new Column(column.entry(), column.column()))
                : Optional.empty();
    }

    private static List<Expression> renamed(Source source) {
        return source instanceof Joined joined
                ? joined.columns()
                : source instanceof Grouped grouped ? grouped.expressions() : List.of();
    }

    /** The common table of that name, so many queries up, as a query of its own. */
    Optional<Scope> commonTable(String name, int levelsUp, Map<Integer, Set<Equality>> pinned) {
        Optional<Scope> definer = up(levelsUp);
        return definer.flatMap(scope -> scope.query.commonTables().stream()
                .filter(table -> table.name().equals(name) && !table.recursive() && !table.searches())
                .findFirst()
                .map(CommonTable::query)
                // It sees none of its definer's FROM, and so has no columns around it that are known.
                .map(query -> new Scope(query, catalog, new Pins(scope), pinned)));
    }

    private Optional<Scope> up(int levels) {
        Scope scope = this;
        for (int i = 0; i < levels && scope != null; i++) {
            scope = scope.around == null ? null : scope.around.scope();
        }
        return Optional.ofNullable(scope);
    }
}
