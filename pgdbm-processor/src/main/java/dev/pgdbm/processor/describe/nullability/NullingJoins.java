package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Expression.Var;
import java.util.Set;

/**
 * The numbers of the outer joins that can make a column NULL where it stands.
 *
 * <p>PostgreSQL says so from version 16 on. Before, it follows from the join tree: a column above all joins, as in a result list, is
 * nulled by those on whose nullable side its relation is.
 */
final class NullingJoins {
    private NullingJoins() {}

    static Set<Integer> of(Scope scope, Var var) {
        return scope.query().traits().nullingJoinsGiven()
                ? var.nulledBy()
                : scope.joins().nulling(var.entry());
    }
}
