package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.Facts.Column;
import dev.pgdbm.processor.describe.nullability.Facts.Match;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.ExpressionCases;
import dev.pgdbm.processor.describe.tree.JoinedEntries.Sides;
import java.util.HashSet;
import java.util.Set;

/**
 * What follows from a condition's being true, being false, or being not NULL.
 *
 * @param below the entries of the range table that the condition stands above; joins elsewhere null nothing in it
 */
record PredicateFacts(Scope scope, Set<Integer> below) {
    Facts whenTrue(Expression condition) {
        return condition.match(new TruthFacts(this, true));
    }

    Facts whenFalse(Expression condition) {
        return condition.match(new TruthFacts(this, false));
    }

    /** What is not NULL if the value is not. */
    Facts whenNotNull(Expression value) {
        return value.match(new ValueFacts(this));
    }

    /** What follows from a column's being not NULL: no join below has nulled it. */
    Facts column(Var var) {
        if (var.levelsUp() > 0) {
            return Facts.NONE;
        }
        Set<Match> matches = new HashSet<>();
        for (int join : NullingJoins.of(scope, var)) {
            scope.joins()
                    .join(join)
                    .filter(sides -> below.contains(join))
                    .ifPresent(sides -> matches.add(new Match(join, isLeft(sides, var))));
        }
        return new Facts(false, Set.of(new Column(var.entry(), var.column())), matches);
    }

    private static boolean isLeft(Sides sides, Var var) {
        return sides.left().contains(var.entry());
    }

    /** Conditions that are decided by others, and values that are not. */
    interface Forms extends ExpressionCases<Facts> {
        @Override
        default Facts other(Expression expression) {
            return Facts.NONE;
        }
    }
}
