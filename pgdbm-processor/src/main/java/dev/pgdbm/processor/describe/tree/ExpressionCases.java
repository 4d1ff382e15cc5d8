package dev.pgdbm.processor.describe.tree;

import dev.pgdbm.processor.describe.tree.Expression.Aggregate;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Case;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.Param;
import dev.pgdbm.processor.describe.tree.Expression.SubLink;
import dev.pgdbm.processor.describe.tree.Expression.Test;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.Expression.WindowCall;

/**
 * What to make of each form of expression; those that do not matter come to {@link #other}.
 *
 * @param <R> what is made
 */
public interface ExpressionCases<R> {
    R other(Expression expression);

    default R var(Var var) {
        return other(var);
    }

    default R constant(Const constant) {
        return other(constant);
    }

    default R parameter(Param parameter) {
        return other(parameter);
    }

    default R call(Call call) {
        return other(call);
    }

    default R logic(Logic logic) {
        return other(logic);
    }

    default R choice(Case choice) {
        return other(choice);
    }

    default R test(Test test) {
        return other(test);
    }

    default R subLink(SubLink subLink) {
        return other(subLink);
    }

    default R aggregate(Aggregate aggregate) {
        return other(aggregate);
    }

    default R windowCall(WindowCall call) {
        return other(call);
    }

    default R conversion(Conversion conversion) {
        return other(conversion);
    }

    default R operation(Operation operation) {
        return other(operation);
    }
}
