package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.CallKind;
import dev.pgdbm.processor.describe.tree.ConversionKind;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.Param;
import dev.pgdbm.processor.describe.tree.Expression.SubLink;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.ExpressionCases;
import dev.pgdbm.processor.describe.tree.SubLinkKind;

/** Whether a value is the same in all rows that are looked at. */
record FixedValue(Pins pins) implements ExpressionCases<Boolean> {
    @Override
    public Boolean other(Expression expression) {
        return false;
    }

    @Override
    public Boolean constant(Const constant) {
        return true;
    }

    @Override
    public Boolean parameter(Param parameter) {
        return parameter.external();
    }

    /** Own columns are for {@link Pins} to know; others depend on what is known around the query. */
    @Override
    public Boolean var(Var var) {
        Pins around = pins.scope().around();
        return var.levelsUp() > 0
                && around != null
                && around.isFixed(new Var(
                        var.entry(),
                        var.column(),
                        var.type(),
                        var.levelsUp() - 1,
                        var.nulledBy(),
                        var.version(),
                        var.location()));
    }

    @Override
    public Boolean call(Call call) {
        boolean plain = call.kind() == CallKind.FUNCTION || call.kind() == CallKind.OPERATOR;
        return plain
                && !call.returnsSet()
                && !pins.scope().catalog().isVolatile(call.function())
                && call.arguments().stream().allMatch(pins::isFixed);
    }

    @Override
    public Boolean conversion(Conversion conversion) {
        return conversion.kind() != ConversionKind.ARRAY && pins.isFixed(conversion.argument());
    }

    /** PostgreSQL evaluates a sub-query for a value once if nothing in it comes from around it. */
    @Override
    public Boolean subLink(SubLink subLink) {
        return subLink.kind() == SubLinkKind.SCALAR
                && !Contents.of(subLink.query(), pins.scope().catalog()).correlated();
    }

    @Override
    public Boolean operation(Operation operation) {
        return switch (operation.kind()) {
            case SQL_VALUE -> true;
            case COALESCE, GREATEST_OR_LEAST, ARRAY ->
                operation.arguments().stream().allMatch(pins::isFixed);
            default -> false;
        };
    }
}
