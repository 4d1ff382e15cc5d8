package dev.pgdbm.support;

import dev.pgdbm.error.UnexpectedNull;
import org.jspecify.annotations.Nullable;

/**
 * The look at columns that are declared {@code @AssumeNonNull}. For generated code.
 *
 * <pre>{@code long lastId = Assumed.nonNull(Columns.longOrNull(row, 1), LAST_ID, "max");}</pre>
 */
public final class Assumed {
    private Assumed() {}

    /**
     * The value of a column.
     *
     * @throws UnexpectedNull if it is null
     */
    public static <T> T nonNull(@Nullable T value, DaoStatement statement, String column) {
        if (value == null) {
            throw new UnexpectedNull(statement.id(), column);
        }
        return value;
    }

    /**
     * The value of a column, in whatever variant.
     *
     * @throws UnexpectedNull if it is null
     */
    public static <T> T nonNull(@Nullable T value, DaoVariants statement, String column) {
        if (value == null) {
            throw new UnexpectedNull(statement.id(), column);
        }
        return value;
    }
}
