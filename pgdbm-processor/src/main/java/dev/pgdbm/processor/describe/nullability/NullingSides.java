package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Grouped;
import dev.pgdbm.processor.model.NullCause;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sides of a query's outer joins on which its result columns hang: a column is NULL wherever one of its sides found no match.
 *
 * @param values how to judge what a result column is
 */
record NullingSides(ValueNullability values) {
    static NullingSides of(Scope scope) {
        return new NullingSides(ValueNullability.of(scope));
    }

    /** What is to be said of a result column. */
    ResultNullness of(Expression expression, Optional<NullCause> cause) {
        Set<Facts.Match> sides = cause.isEmpty() ? Set.of() : sides(expression);
        if (sides.isEmpty()) {
            return ResultNullness.of(cause);
        }
        Facts matched = values.facts().and(new Facts(false, Set.of(), sides));
        ValueNullability there = new ValueNullability(values.scope(), matched, values.matched(), values.grouped());
        return new ResultNullness(
                cause, sides.stream().map(NullingSides::number).collect(Collectors.toSet()), there.cause(expression));
    }

    private static int number(Facts.Match side) {
        return 2 * side.join() + (side.left() ? 1 : 0);
    }

    private Set<Facts.Match> sides(Expression expression) {
        if (expression instanceof Var var && var.levelsUp() == 0) {
            return column(var);
        }
        if (expression instanceof Conversion conversion) {
            return sides(conversion.argument());
        }
        return expression instanceof Call call && isStrict(call) ? ofAny(call.arguments()) : Set.of();
    }

    private Set<Facts.Match> ofAny(List<Expression> arguments) {
        Set<Facts.Match> sides = new HashSet<>();
        arguments.forEach(argument -> sides.addAll(sides(argument)));
        return sides;
    }

    private boolean isStrict(Call call) {
        NullabilityCatalog catalog = values.scope().catalog();
        return !call.returnsSet()
                && (call.operator() == 0 ? catalog.function(call.function()) : catalog.operator(call.operator()))
                        .filter(Routine::strict)
                        .isPresent();
    }

    private Set<Facts.Match> column(Var var) {
        Optional<Expression> grouped = values.scope()
                .query()
                .entry(var.entry())
                .filter(entry -> entry.source() instanceof Grouped)
                .map(entry -> ((Grouped) entry.source()).expressions())
                .filter(expressions -> var.column() >= 1 && var.column() <= expressions.size())
                .map(expressions -> expressions.get(var.column() - 1));
        return grouped.map(this::sides).orElseGet(() -> joins(var));
    }

    private Set<Facts.Match> joins(Var var) {
        return new ColumnNullability(values.scope(), values)
                .nulling(var).stream()
                        .flatMap(join -> values.scope().joins().join(join).stream()
                                .map(sides -> new Facts.Match(join, sides.left().contains(var.entry()))))
                        .collect(Collectors.toSet());
    }
}
