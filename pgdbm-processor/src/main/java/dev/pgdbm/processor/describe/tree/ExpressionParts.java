package dev.pgdbm.processor.describe.tree;

import dev.pgdbm.processor.describe.tree.Expression.Aggregate;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Case;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.SubLink;
import dev.pgdbm.processor.describe.tree.Expression.Test;
import dev.pgdbm.processor.describe.tree.Expression.WindowCall;
import java.util.List;
import java.util.stream.Stream;

/** What an expression is directly made of; the query of a sub-query is not among it. */
public final class ExpressionParts implements ExpressionCases<Stream<Expression>> {
    private static final ExpressionParts CASES = new ExpressionParts();

    private ExpressionParts() {}

    public static List<Expression> of(Expression expression) {
        return expression.match(CASES).toList();
    }

    /** The expression, what it is made of, and what that is made of. */
    public static Stream<Expression> within(Expression expression) {
        return Stream.concat(Stream.of(expression), expression.match(CASES).flatMap(ExpressionParts::within));
    }

    @Override
    public Stream<Expression> other(Expression expression) {
        return Stream.of();
    }

    @Override
    public Stream<Expression> call(Call call) {
        return call.arguments().stream();
    }

    @Override
    public Stream<Expression> logic(Logic logic) {
        return logic.arguments().stream();
    }

    @Override
    public Stream<Expression> choice(Case choice) {
        Stream<Expression> branches =
                choice.branches().stream().flatMap(branch -> Stream.of(branch.condition(), branch.result()));
        return Stream.of(choice.subject().stream(), branches, choice.otherwise().stream())
                .flatMap(part -> part);
    }

    @Override
    public Stream<Expression> test(Test test) {
        return Stream.of(test.argument());
    }

    @Override
    public Stream<Expression> subLink(SubLink subLink) {
        return subLink.comparison().stream();
    }

    @Override
    public Stream<Expression> aggregate(Aggregate aggregate) {
        return Stream.of(aggregate.arguments().stream(), aggregate.direct().stream(), aggregate.filter().stream())
                .flatMap(part -> part);
    }

    @Override
    public Stream<Expression> windowCall(WindowCall call) {
        return Stream.concat(call.arguments().stream(), call.filter().stream());
    }

    @Override
    public Stream<Expression> conversion(Conversion conversion) {
        return Stream.of(conversion.argument());
    }

    @Override
    public Stream<Expression> operation(Operation operation) {
        return operation.arguments().stream();
    }
}
