package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog;
import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.Param;
import dev.pgdbm.processor.describe.tree.Expression.Test;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.ExpressionCases;
import dev.pgdbm.processor.describe.tree.LogicKind;
import dev.pgdbm.processor.describe.tree.OperationKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * The parameters of which any one, if it is null, makes a value NULL, whatever else there is.
 *
 * @param nullable the parameters that may be null
 * @param columns what does so with a column
 */
record NullingParameters(NullabilityCatalog catalog, IntPredicate nullable, Function<Var, Set<Integer>> columns)
        implements ExpressionCases<Set<Integer>> {

    Set<Integer> of(Expression value) {
        return value.match(this);
    }

    /** Those that make a condition NULL or false. */
    Set<Integer> ofCondition(Expression condition) {
        if (condition instanceof Test test) {
            return test.kind().provesValue() && !test.ofRow() ? of(test.argument()) : Set.of();
        }
        return condition instanceof Call call ? comparison(call) : of(condition);
    }

    /** One NULL in a list makes NOT IN false or NULL; in IN, another element may be equal. */
    private Set<Integer> comparison(Call call) {
        return switch (call.kind()) {
            case ANY_OF_ARRAY -> any(call.arguments());
            case ALL_OF_ARRAY -> any(elements(call));
            default -> of(call);
        };
    }

    private static List<Expression> elements(Call call) {
        List<Expression> array = call.arguments().stream().skip(1).toList();
        return array.size() == 1 && array.get(0) instanceof Operation list && list.kind() == OperationKind.ARRAY
                ? list.arguments()
                : array;
    }

    private Set<Integer> any(List<Expression> values) {
        Set<Integer> found = new HashSet<>();
        values.stream().map(this::of).forEach(found::addAll);
        return found;
    }

    private Set<Integer> all(List<Expression> values) {
        List<Set<Integer>> each = values.stream().map(this::of).toList();
        Set<Integer> common = new HashSet<>(each.stream().findFirst().orElse(Set.of()));
        each.forEach((Collection<Integer> numbers) -> common.retainAll(numbers));
        return common;
    }

    @Override
    public Set<Integer> other(Expression expression) {
        return Set.of();
    }

    @Override
    public Set<Integer> var(Var var) {
        return columns.apply(var);
    }

    @Override
    public Set<Integer> parameter(Param parameter) {
        return parameter.external() && nullable.test(parameter.number()) ? Set.of(parameter.number()) : Set.of();
    }

    @Override
    public Set<Integer> conversion(Conversion conversion) {
        return of(conversion.argument());
    }

    @Override
    public Set<Integer> logic(Logic logic) {
        return logic.kind() == LogicKind.NOT ? any(logic.arguments()) : Set.of();
    }

    @Override
    public Set<Integer> call(Call call) {
        return switch (call.kind()) {
            case FUNCTION, VARIADIC_FUNCTION, OPERATOR ->
                isStrict(call) && !call.returnsSet() ? any(call.arguments()) : Set.of();
            case NULLIF -> any(call.arguments().stream().limit(1).toList());
            // An array without elements decides before anything is compared.
            case ANY_OF_ARRAY, ALL_OF_ARRAY ->
                any(call.arguments().stream().skip(1).toList());
            case DISTINCT -> Set.of();
        };
    }

    private boolean isStrict(Call call) {
        Optional<Routine> routine =
                call.operator() == 0 ? catalog.function(call.function()) : catalog.operator(call.operator());
        return routine.filter(Routine::strict).isPresent();
    }

    @Override
    public Set<Integer> operation(Operation operation) {
        boolean firstValue =
                operation.kind() == OperationKind.COALESCE || operation.kind() == OperationKind.GREATEST_OR_LEAST;
        return firstValue ? all(operation.arguments()) : Set.of();
    }
}
