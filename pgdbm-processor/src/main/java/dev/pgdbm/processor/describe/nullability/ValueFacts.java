package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.LogicKind;
import dev.pgdbm.processor.describe.tree.OperationKind;
import java.util.List;
import java.util.Optional;

/** What is not NULL if a value is not: what it reaches through strict functions, which give NULL for NULL. */
record ValueFacts(PredicateFacts facts) implements PredicateFacts.Forms {
    @Override
    public Facts var(Var var) {
        return facts.column(var);
    }

    @Override
    public Facts constant(Const constant) {
        return constant.isNull() ? Facts.IMPOSSIBLE : Facts.NONE;
    }

    @Override
    public Facts call(Call call) {
        return switch (call.kind()) {
            case FUNCTION, VARIADIC_FUNCTION, OPERATOR -> isStrict(call) ? all(call.arguments()) : Facts.NONE;
            // NULL = ANY ('{}') is false.
            case DISTINCT, ANY_OF_ARRAY, ALL_OF_ARRAY -> Facts.NONE;
            case NULLIF ->
                call.arguments().isEmpty()
                        ? Facts.NONE
                        : facts.whenNotNull(call.arguments().get(0));
        };
    }

    /** NOT NULL is NULL; AND and OR can do without one side. */
    @Override
    public Facts logic(Logic logic) {
        return logic.kind() == LogicKind.NOT ? all(logic.arguments()) : Facts.NONE;
    }

    @Override
    public Facts conversion(Conversion conversion) {
        return facts.whenNotNull(conversion.argument());
    }

    @Override
    public Facts operation(Operation operation) {
        if (operation.kind() != OperationKind.COALESCE) {
            return Facts.NONE;
        }
        return operation.arguments().stream()
                .map(facts::whenNotNull)
                .reduce(Facts::or)
                .orElse(Facts.NONE);
    }

    /** A set-returning function is called for each row, and leaves the row out if it gives none. */
    boolean isStrict(Call call) {
        return !call.returnsSet() && function(call).filter(Routine::strict).isPresent();
    }

    private Optional<Routine> function(Call call) {
        return facts.scope().catalog().function(call.function());
    }

    Facts all(List<Expression> values) {
        return values.stream().map(facts::whenNotNull).reduce(Facts.NONE, Facts::and);
    }
}
