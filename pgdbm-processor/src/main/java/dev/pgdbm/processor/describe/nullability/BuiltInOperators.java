package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import java.util.Set;

/**
 * The table of operators of PostgreSQL that have a value, or fail, for whatever values they are given.
 *
 * <p>Not among them: {@code ->} and its kin, {@code @?} and {@code @@} of jsonb, which pass over errors, and all of geometry, some
 * of which is NULL where lines do not meet.
 */
final class BuiltInOperators {
    private static final Set<String> TOTAL = Set.of(
            "=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "^", "|/", "||/", "@", "&", "|", "#", "~", "<<",
            ">>", "||", "~~", "!~~", "~~*", "!~~*", "!~", "~*", "!~*", "^@", "@>", "<@", "&&", "&<", "&>", "-|-", "?",
            "?|", "?&", "#-", "@@", "@@@", "!!", "<->", "<<=", ">>=", "~<~", "~<=~", "~>~", "~>=~");

    /** The only ones that are called for NULL too; of values they make a value. */
    private static final String CONCATENATION = "||";

    private BuiltInOperators() {}

    static boolean isTotal(Routine operator) {
        return TOTAL.contains(operator.name())
                && (operator.strict() || operator.name().equals(CONCATENATION))
                && operator.arguments().stream().allMatch(BuiltInTypes::isPlainOrContainer);
    }
}
