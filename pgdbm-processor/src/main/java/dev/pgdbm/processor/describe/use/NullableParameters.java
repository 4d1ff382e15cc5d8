package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.nullability.Nullability.RowsColumn;
import dev.pgdbm.processor.describe.nullability.NullabilityCatalog;
import dev.pgdbm.processor.describe.tree.CallKind;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.Test;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.ExpressionParts;
import dev.pgdbm.processor.describe.tree.OperationKind;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.QueryParts;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where parameters that may be null must not be.
 *
 * @param names of those that may, by number; several numbers may have one name
 * @param rows the columns of {@code <<rows.x>>} among the parameters
 */
public record NullableParameters(
        NullabilityCatalog catalog,
        TableCatalog tables,
        IntFunction<Optional<String>> names,
        IntFunction<Optional<RowsColumn>> rows) {
    /**
     * A parameter that goes into a column which takes no NULL.
     *
     * @param relation the OID of its table
     */
    public record Assigned(int parameter, int relation, String column) {}

    /**
     * A parameter with which a condition is never true.
     *
     * @param query of the condition
     */
    public record Compared(int parameter, Expression condition, Query query) {}

    /** Those that go straight into NOT NULL columns, through casts and strict functions. */
    public List<Assigned> assigned(Query statement) {
        return QueryScope.changing(statement).flatMap(this::assigned).distinct().toList();
    }

    private Stream<Assigned> assigned(QueryScope scope) {
        Query query = scope.query();
        return query.entry(query.change().target()).map(RangeTableEntry::relation).stream()
                .flatMap(relation -> RowChange.of(query).stream()
                        .flatMap(change -> assigned(new AssignedValue(this, scope), change, relation.oid())));
    }

    private Stream<Assigned> assigned(AssignedValue values, RowChange change, int relation) {
        Map<Integer, String> required = tables.required(relation, change.command());
        return change.assignments()
                .filter(target -> required.containsKey(target.number()))
                .flatMap(target -> nulling(values, change, target)
                        .map(parameter -> new Assigned(
                                parameter, relation, required.getOrDefault(target.number(), target.name()))));
    }

    private static Stream<Integer> nulling(AssignedValue values, RowChange change, Target target) {
        return values.nulling(target.expression(), change.condition()).stream().sorted();
    }

    /** Those whose being null makes a condition of the statement pointless, unless the statement elsewhere asks whether they are. */
    public List<Compared> compared(Query statement) {
        Set<String> asked = asked(statement);
        return QueryParts.queries(statement)
                .flatMap(query -> QueryParts.conditions(query).stream()
                        .flatMap(Conjuncts::of)
                        .flatMap(condition -> compared(condition, query)))
                .filter(compared -> names.apply(compared.parameter()).stream().noneMatch(asked::contains))
                .toList();
    }

    /** IS NOT NULL asks, and IS TRUE is content with the answer. */
    private Stream<Compared> compared(Expression condition, Query query) {
        return condition instanceof Test
                ? Stream.of()
                : nulling(var -> Set.of()).ofCondition(condition).stream()
                        .sorted()
                        .map(parameter -> new Compared(parameter, condition, query));
    }

    private Set<String> asked(Query statement) {
        return QueryParts.queries(statement)
                .flatMap(QueryParts::expressions)
                .filter(NullableParameters::asksForNull)
                .flatMap(expression -> ExpressionParts.of(expression).stream())
                .flatMap(part -> nulling(var -> Set.of()).of(part).stream())
                .flatMap(parameter -> names.apply(parameter).stream())
                .collect(Collectors.toSet());
    }

    private static boolean asksForNull(Expression expression) {
        return expression instanceof Test
                || (expression instanceof Operation operation && operation.kind() == OperationKind.COALESCE)
                || (expression instanceof Call call && call.kind() == CallKind.DISTINCT);
    }

    NullingParameters nulling(Function<Var, Set<Integer>> columns) {
        return new NullingParameters(
                catalog, parameter -> names.apply(parameter).isPresent(), columns);
    }

    boolean same(int parameter, int other) {
        return names.apply(parameter).equals(names.apply(other));
    }
}
