package dev.pgdbm.processor.describe.cardinality;

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
import dev.pgdbm.processor.describe.tree.OperationKind;
import dev.pgdbm.processor.describe.tree.Query;
import java.util.List;
import java.util.stream.Stream;

/** What there is anywhere in a sub-query that makes its result depend on more than the tables. */
final class Contents implements ExpressionCases<Void> {
    private final CardinalityCatalog catalog;
    private int depth;
    private boolean correlated;
    private boolean unsteady;

    private Contents(CardinalityCatalog catalog) {
        this.catalog = catalog;
    }

    static Contents of(Query query, CardinalityCatalog catalog) {
        Contents contents = new Contents(catalog);
        contents.visit(query);
        return contents;
    }

    /** Whether it names columns of the queries around it. */
    boolean correlated() {
        return correlated;
    }

    /** Whether it may return other rows when it is evaluated again: for volatile functions, and because SKIP LOCKED sees its own locks. */
    boolean unsteady() {
        return unsteady;
    }

    private void visit(Query query) {
        depth += 1;
        unsteady |= query.traits().forUpdate() || query.command() != Query.Command.SELECT;
        QueryParts parts = new QueryParts(query);
        parts.queries().forEach(this::visit);
        visit(parts.expressions());
        unsteady |= parts.hasUnknown();
        depth -= 1;
    }

    private Void visit(Stream<Expression> expressions) {
        expressions.forEach(expression -> expression.match(this));
        return null;
    }

    private Void visit(List<Expression> expressions) {
        return visit(expressions.stream());
    }

    @Override
    public Void other(Expression expression) {
        unsteady = true;
        return null;
    }

    @Override
    public Void var(Var var) {
        correlated |= var.levelsUp() >= depth;
        return null;
    }

    @Override
    public Void constant(Const constant) {
        return null;
    }

    @Override
    public Void parameter(Param parameter) {
        unsteady |= !parameter.external();
        return null;
    }

    @Override
    public Void call(Call call) {
        unsteady |= catalog.isVolatile(call.function());
        return visit(call.arguments());
    }

    @Override
    public Void logic(Logic logic) {
        return visit(logic.arguments());
    }

    @Override
    public Void choice(Case choice) {
        visit(choice.branches().stream().flatMap(when -> Stream.of(when.condition(), when.result())));
        return visit(Stream.concat(choice.subject().stream(), choice.otherwise().stream()));
    }

    @Override
    public Void test(Test test) {
        return test.argument().match(this);
    }

    @Override
    public Void subLink(SubLink subLink) {
        visit(subLink.query());
        return visit(subLink.comparison().stream());
    }

    @Override
    public Void aggregate(Aggregate aggregate) {
        correlated |= aggregate.levelsUp() >= depth;
        visit(aggregate.arguments());
        visit(aggregate.direct());
        return visit(aggregate.filter().stream());
    }

    @Override
    public Void windowCall(WindowCall call) {
        visit(call.arguments());
        return visit(call.filter().stream());
    }

    @Override
    public Void conversion(Conversion conversion) {
        return conversion.argument().match(this);
    }

    @Override
    public Void operation(Operation operation) {
        unsteady |= operation.kind() == OperationKind.OTHER;
        return visit(operation.arguments());
    }
}
