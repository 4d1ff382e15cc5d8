package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.SubLink;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.Target;
import dev.pgdbm.processor.model.NullCause;
import java.util.Optional;

/** Why a sub-query in an expression can be NULL. */
record SubLinkNullability(ValueNullability values, SubLink subLink) {
    Optional<NullCause> cause() {
        return switch (subLink.kind()) {
            case EXISTS, ARRAY -> Optional.empty();
            case SCALAR ->
                alwaysHasRow(subLink.query())
                        ? columns()
                        : Causes.expression("a sub-query that may have no row", subLink.location());
            case ANY, ALL -> columns().or(this::comparison);
            case ROW_COMPARISON, SEVERAL_COLUMNS, OTHER -> Causes.expression("a sub-query", subLink.location());
        };
    }

    private Optional<NullCause> columns() {
        Scope scope = values.scope().of(subLink.query());
        return subLink.query().results().stream()
                .map(Target::number)
                .map(scope::result)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<NullCause> comparison() {
        return subLink.comparison()
                .map(values::cause)
                .orElseGet(() -> Causes.expression("a sub-query", subLink.location()));
    }

    /** One row whatever the tables hold: an aggregate of everything, or a SELECT without FROM. */
    private static boolean alwaysHasRow(Query query) {
        boolean plain = query.command() == Command.SELECT
                && query.setOperation().isEmpty()
                && query.grouping().having().isEmpty()
                && !query.traits().setReturningTargets()
                && !leavesRowsOut(query);
        boolean aggregated = query.traits().aggregates()
                && query.grouping().references().isEmpty()
                && query.grouping().sets().isEmpty();
        boolean withoutFrom =
                query.from().items().isEmpty() && query.from().condition().isEmpty();
        return plain && (aggregated || withoutFrom);
    }

    private static boolean leavesRowsOut(Query query) {
        boolean takesOne =
                query.limits().count().map(SubLinkNullability::isPositive).orElse(true);
        return query.limits().offset().isPresent() || !takesOne;
    }

    private static boolean isPositive(Expression count) {
        return (count instanceof Const constant && !constant.isNull() && constant.integer() > 0)
                || (count instanceof Expression.Call call
                        && call.arguments().size() == 1
                        && isPositive(call.arguments().get(0)));
    }
}
