package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.OperationKind;
import dev.pgdbm.processor.model.NullCause;
import java.util.List;
import java.util.Optional;

/** Why the call of a function or operator can be NULL: of few is it known that they give a value for values. */
record CallNullability(ValueNullability values, Call call) {
    Optional<NullCause> cause() {
        return switch (call.kind()) {
            case DISTINCT -> Optional.empty();
            case NULLIF -> Causes.expression("NULLIF", call.location());
            case ANY_OF_ARRAY, ALL_OF_ARRAY -> arrayComparison();
            case FUNCTION -> function();
            case OPERATOR -> total();
            case VARIADIC_FUNCTION -> unknown();
        };
    }

    private Optional<NullCause> function() {
        Optional<Routine> builtIn = routine().filter(Routine::builtIn);
        if (call.returnsSet() || builtIn.isEmpty()) {
            return unknown();
        }
        if (BuiltInFunctions.isNeverNull(builtIn.get())) {
            return Optional.empty();
        }
        return BuiltInFunctions.followsFirstArgument(builtIn.get())
                ? values.any(call.arguments().stream().limit(1).toList())
                : total();
    }

    private Optional<NullCause> total() {
        return isTotal() ? values.any(call.arguments()) : unknown();
    }

    private boolean isTotal() {
        return !call.returnsSet()
                && routine()
                        .filter(Routine::builtIn)
                        .filter(routine -> call.operator() == 0
                                ? BuiltInFunctions.isTotal(routine, call.arguments())
                                : BuiltInOperators.isTotal(routine))
                        .isPresent();
    }

    private Optional<Routine> routine() {
        NullabilityCatalog catalog = values.scope().catalog();
        return call.operator() == 0 ? catalog.function(call.function()) : catalog.operator(call.operator());
    }

    private Optional<NullCause> unknown() {
        String name = routine().map(Routine::name).orElse("a function");
        boolean builtIn = routine().filter(Routine::builtIn).isPresent();
        String called = call.operator() == 0 ? name + "()" : "operator " + name;
        return Causes.expression(
                called + (builtIn ? ", which can give NULL" : ", which is not one of PostgreSQL's own"),
                call.location());
    }

    /** NULL if an element is, and none decides. */
    private Optional<NullCause> arrayComparison() {
        List<Expression> arguments = call.arguments();
        if (arguments.size() != 2 || !isTotal()) {
            return unknown();
        }
        return values.cause(arguments.get(0)).or(() -> elements(arguments.get(1)));
    }

    private Optional<NullCause> elements(Expression array) {
        if (array instanceof Operation literal && literal.kind() == OperationKind.ARRAY) {
            return values.any(literal.arguments());
        }
        boolean known = array instanceof Const constant && !constant.isNull() && isWithoutNull(constant);
        return known ? Optional.empty() : Causes.expression("a NULL in the array", call.location());
    }

    /** {@code ArrayType.dataoffset}, behind the length and the number of dimensions, is 0 if there is no bitmap of NULLs. */
    private static boolean isWithoutNull(Const array) {
        return array.bytes().size() >= 12
                && array.bytes().subList(8, 12).stream().allMatch(part -> part == 0);
    }
}
