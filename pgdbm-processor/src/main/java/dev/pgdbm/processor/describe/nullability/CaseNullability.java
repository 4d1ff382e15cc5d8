package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Case;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.When;
import dev.pgdbm.processor.describe.tree.JoinedEntries;
import dev.pgdbm.processor.model.NullCause;
import java.util.Optional;

/** Why CASE can be NULL: a branch is only taken where its condition holds, and if that cannot be NULL, the others where it does not. */
record CaseNullability(Case choice) {
    Optional<NullCause> cause(ValueNullability outside) {
        ValueNullability here = outside;
        PredicateFacts conditions = new PredicateFacts(
                outside.scope(), JoinedEntries.below(outside.scope().query().from()));
        for (When branch : choice.branches()) {
            boolean searched = choice.subject().isEmpty();
            Facts taken = searched ? conditions.whenTrue(branch.condition()) : Facts.NONE;
            Optional<NullCause> cause = here.knowing(taken).cause(branch.result());
            if (cause.isPresent()) {
                return cause;
            }
            boolean decided = searched && here.cause(branch.condition()).isEmpty();
            here = decided ? here.knowing(conditions.whenFalse(branch.condition())) : here;
        }
        return otherwise(here);
    }

    private Optional<NullCause> otherwise(ValueNullability here) {
        return choice.otherwise()
                .filter(value -> !isMissing(value))
                .map(here::cause)
                .orElseGet(() -> Causes.expression("CASE without ELSE", choice.location()));
    }

    /** PostgreSQL writes the ELSE that is not there as a NULL from nowhere. */
    private static boolean isMissing(Expression value) {
        return value instanceof Const constant && constant.isNull() && constant.location() < 0;
    }
}
