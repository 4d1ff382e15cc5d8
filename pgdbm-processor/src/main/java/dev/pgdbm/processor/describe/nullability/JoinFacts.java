package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.FromItem;
import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.JoinedEntries;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import java.util.Optional;
import java.util.Set;

/**
 * What WHERE, ON and HAVING of a query prove.
 *
 * <p>What ON of an outer join proves of its nullable side holds for real rows of that side, which is what a column that the join
 * can null is asked for first; of the other side it proves nothing.
 */
final class JoinFacts {
    private final Scope scope;

    private JoinFacts(Scope scope) {
        this.scope = scope;
    }

    static Facts of(Scope scope) {
        JoinFacts facts = new JoinFacts(scope);
        Query query = scope.query();
        Facts having = facts.condition(query.grouping().having(), query.from());
        return facts.below(query.from()).and(having);
    }

    private Facts below(FromItem item) {
        if (item instanceof Join join) {
            return join(join);
        }
        return item instanceof FromList list ? list(list) : Facts.NONE;
    }

    private Facts list(FromList list) {
        Facts facts = list.items().stream().map(this::below).reduce(Facts.NONE, Facts::and);
        // MERGE has its ON there on versions before 17, which is no condition for all of its rows.
        return scope.query().command() == Command.MERGE ? facts : facts.and(condition(list.condition(), list));
    }

    private Facts join(Join join) {
        Facts sides = below(join.left()).and(below(join.right()));
        Facts on = condition(join.condition(), join);
        return switch (join.kind()) {
            case INNER -> sides.and(on);
            case LEFT -> sides.and(on.only(JoinedEntries.below(join.right())::contains));
            case RIGHT -> sides.and(on.only(JoinedEntries.below(join.left())::contains));
            case FULL -> sides;
        };
    }

    private Facts condition(Optional<Expression> condition, FromItem item) {
        Set<Integer> below = JoinedEntries.below(item);
        return condition
                .map(expression -> new PredicateFacts(scope, below).whenTrue(expression))
                .orElse(Facts.NONE);
    }
}
