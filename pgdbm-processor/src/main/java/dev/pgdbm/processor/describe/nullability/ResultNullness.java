package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.model.NullCause;
import java.util.Optional;
import java.util.Set;

/**
 * Why a result column can be NULL.
 *
 * @param cause why; empty if it never is
 * @param nulledBy the sides of outer joins of the statement without which it is NULL
 * @param ownCause why it can be NULL where all these sides are there
 */
public record ResultNullness(Optional<NullCause> cause, Set<Integer> nulledBy, Optional<NullCause> ownCause) {
    public ResultNullness {
        nulledBy = Set.copyOf(nulledBy);
    }

    /** That of a column that no outer join has to do with, as far as is known. */
    public static ResultNullness of(Optional<NullCause> cause) {
        return new ResultNullness(cause, Set.of(), cause);
    }
}
