package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.CallKind;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.Expression.Test;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.LogicKind;
import dev.pgdbm.processor.describe.tree.TestKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two values that are equal, and not NULL, where a condition is true. */
record Comparison(Expression left, Expression right, Set<Equality> equalities) {
    private static final Expression TRUTH = new Const(0, false, List.of(1), -1);

    /** Those that a condition is made of: what AND connects. */
    static Stream<Comparison> in(Optional<Expression> condition, CardinalityCatalog catalog) {
        return condition.stream().flatMap(expression -> conjuncts(expression, catalog));
    }

    private static Stream<Comparison> conjuncts(Expression condition, CardinalityCatalog catalog) {
        if (condition instanceof Logic logic && logic.kind() == LogicKind.AND) {
            return logic.arguments().stream().flatMap(argument -> conjuncts(argument, catalog));
        }
        if (condition instanceof Call call
                && call.kind() == CallKind.OPERATOR
                && call.arguments().size() == 2) {
            return equality(call, catalog);
        }
        return truth(condition).map(column -> new Comparison(column, TRUTH, Set.of(Equality.IDENTITY))).stream();
    }

    private static Stream<Comparison> equality(Call call, CardinalityCatalog catalog) {
        int collation = catalog.isDeterministic(call.collation()) ? 0 : call.collation();
        Set<Equality> equalities = catalog.equalityFamilies(call.operator()).stream()
                .map(family -> new Equality(family, collation))
                .collect(Collectors.toSet());
        return equalities.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Comparison(call.arguments().get(0), call.arguments().get(1), equalities));
    }

    /** A boolean column that is a condition itself, or whose contrary is. */
    private static Optional<Var> truth(Expression condition) {
        if (condition instanceof Var column) {
            return Optional.of(column);
        }
        if (condition instanceof Test test && (test.kind() == TestKind.TRUE || test.kind() == TestKind.FALSE)) {
            return column(test.argument());
        }
        return condition instanceof Logic logic && logic.kind() == LogicKind.NOT
                ? column(logic.arguments().get(0))
                : Optional.empty();
    }

    private static Optional<Var> column(Expression expression) {
        return Optional.of(expression).filter(Var.class::isInstance).map(Var.class::cast);
    }

    /** The same the other way round. */
    Comparison turned() {
        return new Comparison(right, left, equalities);
    }
}
