package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.Target;
import java.util.Optional;

/** What grouping sets null on versions before 18, where GROUP BY is no entry of the range table and columns do not tell. */
record GroupedColumns(Query query) {
    static GroupedColumns of(Scope scope) {
        return new GroupedColumns(scope.query());
    }

    boolean mayBeNull(Var var) {
        return !query.grouping().sets().isEmpty() && !hasEntry() && !isInAll(var);
    }

    /** Whether expressions are grouped by, which may stand anywhere in a target and are then NULL whatever they are made of. */
    boolean hideExpressions() {
        return !query.grouping().sets().isEmpty()
                && !hasEntry()
                && query.grouping().references().stream()
                        .map(query::target)
                        .flatMap(Optional::stream)
                        .anyMatch(target -> !(target.expression() instanceof Var));
    }

    private boolean hasEntry() {
        return query.rangeTable().stream()
                .map(RangeTableEntry::source)
                .anyMatch(RangeTableEntry.Grouped.class::isInstance);
    }

    private boolean isInAll(Var var) {
        return GroupingSets.inAll(query.grouping()).stream()
                .map(query::target)
                .flatMap(Optional::stream)
                .map(Target::expression)
                .anyMatch(expression -> expression instanceof Var grouped
                        && grouped.entry() == var.entry()
                        && grouped.column() == var.column()
                        && grouped.levelsUp() == 0);
    }
}
