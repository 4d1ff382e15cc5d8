package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL says of a statement.
 *
 * @param columns its result columns; empty for a statement that returns no rows
 * @param parameters the types that it infers, one for each place of a parameter in the template
 * @param use what it does with parameters and tables
 */
public record Description(List<DescribedColumn> columns, List<SqlType> parameters, StatementUse use) {
    public Description {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
    }

    /** Whether the statement returns rows. */
    public boolean hasRows() {
        return !columns.isEmpty();
    }

    /**
     * A result column.
     *
     * @param name its name or alias
     * @param nullCause why it can be NULL; empty if it never is
     */
    public record DescribedColumn(String name, SqlType type, Optional<NullCause> nullCause) {}
}
