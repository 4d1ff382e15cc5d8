package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Logic;
import dev.pgdbm.processor.describe.tree.LogicKind;
import java.util.stream.Stream;

/** The conditions that AND joins, each of which has to be true. */
final class Conjuncts {
    private Conjuncts() {}

    static Stream<Expression> of(Expression condition) {
        return condition instanceof Logic logic && logic.kind() == LogicKind.AND
                ? logic.arguments().stream().flatMap(Conjuncts::of)
                : Stream.of(condition);
    }
}
