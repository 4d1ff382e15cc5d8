package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.ConversionKind;
import dev.pgdbm.processor.describe.tree.Expression;
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
import dev.pgdbm.processor.describe.tree.ExpressionCases;
import dev.pgdbm.processor.model.NullCause;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why an expression can be NULL.
 *
 * @param scope the query that it stands in
 * @param facts what is known of that query's rows where it stands
 * @param matched full joins both of whose sides are taken for real rows
 * @param grouped whether it is computed after GROUP BY, whose grouping sets null columns
 */
record ValueNullability(Scope scope, Facts facts, Set<Integer> matched, boolean grouped)
        implements ExpressionCases<Optional<NullCause>> {

    /** For expressions in the result list of a query. */
    static ValueNullability of(Scope scope) {
        return new ValueNullability(scope, scope.facts(), Set.of(), true);
    }

    /** The same where more is known of the rows. */
    ValueNullability knowing(Facts more) {
        return new ValueNullability(scope, facts.and(more), matched, grouped);
    }

    /** For what is grouped by. */
    ValueNullability beforeGrouping() {
        return new ValueNullability(scope, facts, matched, false);
    }

    /** For what is computed of all rows of a group, whatever CASE knows of the one at hand. */
    ValueNullability ofGroup() {
        return new ValueNullability(scope, scope.facts(), Set.of(), false);
    }

    /** For what is computed of other rows of a window. */
    ValueNullability ofWindow() {
        return new ValueNullability(scope, scope.facts(), Set.of(), grouped);
    }

    /** The same where both sides of a full join are real rows. */
    ValueNullability whereMatched(int join) {
        Set<Integer> more = new HashSet<>(matched);
        more.add(join);
        return new ValueNullability(scope, facts, more, grouped);
    }

    Optional<NullCause> cause(Expression expression) {
        boolean opaque = grouped && GroupedColumns.of(scope).hideExpressions() && !(expression instanceof Aggregate);
        return opaque ? Causes.grouped("an expression", expression.location()) : expression.match(this);
    }

    /** The cause of the first that can be NULL. */
    Optional<NullCause> any(List<Expression> expressions) {
        return expressions.stream().map(this::cause).flatMap(Optional::stream).findFirst();
    }

    /** The cause of the first, if every one can be NULL. */
    private Optional<NullCause> all(List<Expression> expressions) {
        List<Optional<NullCause>> causes = expressions.stream().map(this::cause).toList();
        return causes.stream().allMatch(Optional::isPresent)
                ? causes.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** Whether a join cannot null a column, because of what is known of its rows. */
    boolean isUnhurt(int join, Var var) {
        boolean left =
                scope.joins().join(join).stream().anyMatch(sides -> sides.left().contains(var.entry()));
        return matched.contains(join) || facts.matches().contains(new Facts.Match(join, left));
    }

    /** Whether grouping sets may have left a column out, and it does not say so itself, as it does from version 18 on. */
    boolean isGroupedAway(Var var) {
        return grouped && GroupedColumns.of(scope).mayBeNull(var);
    }

    @Override
    public Optional<NullCause> other(Expression expression) {
        return Causes.expression("an expression that is not understood", expression.location());
    }

    @Override
    public Optional<NullCause> var(Var var) {
        if (var.levelsUp() == 0) {
            return new ColumnNullability(scope, this).cause(var);
        }
        // What is known of the rows that come out of an outer query need not hold while a sub-query of it runs.
        return scope.up(var.levelsUp())
                .map(outer -> new ColumnNullability(outer, new ValueNullability(outer, Facts.NONE, Set.of(), true)))
                .map(columns -> columns.cause(var))
                .orElseGet(() -> other(var));
    }

    @Override
    public Optional<NullCause> constant(Const constant) {
        return constant.isNull() ? Causes.expression("NULL", constant.location()) : Optional.empty();
    }

    /** An internal one stands for a column of a sub-query that is compared, and is asked for there. */
    @Override
    public Optional<NullCause> parameter(Param parameter) {
        boolean nullable =
                parameter.external() && scope.rules().nullableParameter().test(parameter.number());
        return nullable ? Causes.expression("a nullable parameter", parameter.location()) : Optional.empty();
    }

    @Override
    public Optional<NullCause> call(Call call) {
        return new CallNullability(this, call).cause();
    }

    @Override
    public Optional<NullCause> logic(Logic logic) {
        return any(logic.arguments());
    }

    @Override
    public Optional<NullCause> choice(Case choice) {
        return new CaseNullability(choice).cause(this);
    }

    @Override
    public Optional<NullCause> test(Test test) {
        return Optional.empty();
    }

    @Override
    public Optional<NullCause> subLink(SubLink subLink) {
        return new SubLinkNullability(this, subLink).cause();
    }

    @Override
    public Optional<NullCause> aggregate(Aggregate aggregate) {
        return new AggregateNullability(this).cause(aggregate);
    }

    @Override
    public Optional<NullCause> windowCall(WindowCall call) {
        return new WindowNullability(this).cause(call);
    }

    @Override
    public Optional<NullCause> conversion(Conversion conversion) {
        boolean refusesNull =
                conversion.kind() == ConversionKind.DOMAIN && scope.catalog().isNotNullDomain(conversion.type());
        return refusesNull ? Optional.empty() : cause(conversion.argument());
    }

    @Override
    public Optional<NullCause> operation(Operation operation) {
        return switch (operation.kind()) {
            case COALESCE, GREATEST_OR_LEAST -> all(operation.arguments());
            case ARRAY, ROW, SQL_VALUE, GROUPING, MERGE_ACTION, JSON_CONSTRUCTOR -> Optional.empty();
            case JSON_CONVERSION -> any(operation.arguments());
            case JSON_TEST ->
                operation.arguments().isEmpty()
                        ? other(operation)
                        : cause(operation.arguments().get(0));
            case FIELD -> Causes.expression("a field of a row", operation.location());
            case SUBSCRIPT -> Causes.expression("an array subscript", operation.location());
            case JSON_QUERY -> Causes.expression("a JSON path without a match", operation.location());
            case CASE_SUBJECT, ROW_COMPARISON, XML, OTHER -> other(operation);
        };
    }
}
