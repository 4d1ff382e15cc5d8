package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.CallKind;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.SubLink;
import dev.pgdbm.processor.describe.tree.Expression.Test;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.LogicKind;
import dev.pgdbm.processor.describe.tree.OperationKind;
import dev.pgdbm.processor.describe.tree.SubLinkKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from a condition's being true, or being false.
 *
 * @param truth which of the two it is
 */
record TruthFacts(PredicateFacts facts, boolean truth) implements PredicateFacts.Forms {
    @Override
    public Facts var(Var var) {
        return facts.column(var);
    }

    @Override
    public Facts constant(Const constant) {
        return constant.isNull() || (constant.integer() != 0) != truth ? Facts.IMPOSSIBLE : Facts.NONE;
    }

    @Override
    public Facts call(Call call) {
        List<Expression> arguments = call.arguments();
        return switch (call.kind()) {
            case FUNCTION, VARIADIC_FUNCTION, OPERATOR -> facts.whenNotNull(call);
            case ANY_OF_ARRAY -> truth && isStrict(call) ? values().all(arguments) : Facts.NONE;
            // True of an empty array, whatever it is compared with.
            case ALL_OF_ARRAY, NULLIF -> Facts.NONE;
            case DISTINCT -> truth ? Facts.NONE : same(arguments);
        };
    }

    private boolean isStrict(Call call) {
        return values().isStrict(
                        new Call(CallKind.OPERATOR, call.function(), call.operator(), 0, false, List.of(), -1));
    }

    private ValueFacts values() {
        return new ValueFacts(facts);
    }

    /** {@code x IS NOT DISTINCT FROM 1}. */
    private Facts same(List<Expression> arguments) {
        boolean toValue = arguments.stream().anyMatch(side -> side instanceof Const constant && !constant.isNull());
        return toValue ? values().all(arguments) : Facts.NONE;
    }

    @Override
    public Facts logic(Logic logic) {
        if (logic.kind() == LogicKind.NOT) {
            return each(logic.arguments(), !truth).reduce(Facts.NONE, Facts::and);
        }
        boolean allHold = (logic.kind() == LogicKind.AND) == truth;
        Stream<Facts> each = each(logic.arguments(), truth);
        return allHold ? each.reduce(Facts.NONE, Facts::and) : each.reduce(Facts.IMPOSSIBLE, Facts::or);
    }

    private Stream<Facts> each(List<Expression> conditions, boolean value) {
        return conditions.stream().map(condition -> value ? facts.whenTrue(condition) : facts.whenFalse(condition));
    }

    @Override
    public Facts test(Test test) {
        Expression argument = test.argument();
        if (test.ofRow()) {
            return Facts.NONE;
        }
        return switch (test.kind()) {
            case NULL, UNKNOWN -> truth ? Facts.NONE : facts.whenNotNull(argument);
            case NOT_NULL, NOT_UNKNOWN -> truth ? facts.whenNotNull(argument) : Facts.NONE;
            case TRUE -> truth ? facts.whenTrue(argument) : Facts.NONE;
            case NOT_TRUE -> truth ? Facts.NONE : facts.whenTrue(argument);
            case FALSE -> truth ? facts.whenFalse(argument) : Facts.NONE;
            case NOT_FALSE -> truth ? Facts.NONE : facts.whenFalse(argument);
        };
    }

    /** {@code x IN (SELECT …)} is true for one row at least. */
    @Override
    public Facts subLink(SubLink subLink) {
        return truth && subLink.kind() == SubLinkKind.ANY
                ? subLink.comparison().map(facts::whenTrue).orElse(Facts.NONE)
                : Facts.NONE;
    }

    @Override
    public Facts conversion(Conversion conversion) {
        return facts.whenNotNull(conversion);
    }

    /** {@code coalesce(x, false)} is true only if x is. */
    @Override
    public Facts operation(Operation operation) {
        return operation.kind() == OperationKind.COALESCE
                ? each(operation.arguments(), truth).reduce(Facts.IMPOSSIBLE, Facts::or)
                : Facts.NONE;
    }
}
