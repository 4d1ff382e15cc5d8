package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.Nullability.RowsColumn;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Param;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.FunctionCall;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What {@code <<rows.x>>} has become: {@code unnest} of arrays that are equally long, so that none is filled up. */
public final class UnnestedRows {
    private UnnestedRows() {}

    /** The name of the rows that functions in FROM stand for; empty if they are anything else. */
    public static Optional<String> name(Functions functions, IntFunction<Optional<RowsColumn>> rows) {
        List<Optional<String>> names = functions.functions().stream()
                .map(function -> column(function, rows).map(RowsColumn::rows))
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : Optional.empty();
    }

    /** The component that a column stands for, from 1. */
    static Optional<RowsColumn> column(Functions functions, int column, IntFunction<Optional<RowsColumn>> rows) {
        boolean known = name(functions, rows).isPresent()
                && column >= 1
                && column <= functions.functions().size();
        return known ? column(functions.functions().get(column - 1), rows) : Optional.empty();
    }

    /** The parameter that a column stands for, if elements of it may be null. */
    public static Optional<Integer> nullable(Functions functions, int column, IntFunction<Optional<RowsColumn>> rows) {
        return column(functions, column, rows)
                .filter(RowsColumn::nullable)
                .flatMap(found -> parameter(functions.functions().get(column - 1)))
                .map(Param::number);
    }

    private static Optional<RowsColumn> column(FunctionCall function, IntFunction<Optional<RowsColumn>> rows) {
        return parameter(function).flatMap(param -> rows.apply(param.number()));
    }

    private static Optional<Param> parameter(FunctionCall function) {
        return function.call() instanceof Call call && call.arguments().size() == 1
                ? parameter(call.arguments().get(0))
                : Optional.empty();
    }

    private static Optional<Param> parameter(Expression argument) {
        Expression value = argument instanceof Conversion conversion ? conversion.argument() : argument;
        return value instanceof Param param && param.external() ? Optional.of(param) : Optional.empty();
    }
}
