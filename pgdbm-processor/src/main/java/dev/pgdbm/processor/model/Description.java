package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What PostgreSQL says of a statement.
 *
 * @param columns its result columns; empty for a statement that returns no rows
 * @param parameters the types that it infers, one for each place of a parameter in the template
 * @param cardinality how many rows it can return
 * @param use what it does with parameters and tables
 * @param tables what it relies on in the schema
 */
public record Description(
        List<DescribedColumn> columns,
        List<SqlType> parameters,
        Cardinality cardinality,
        StatementUse use,
        List<CheckedTable> tables) {
    public Description {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
        tables = List.copyOf(tables);
    }

    /** Whether the statement returns rows. */
    public boolean hasRows() {
        return !columns.isEmpty();
    }

    /** The same with every place in the template at another one. */
    public Description moved(IntUnaryOperator place) {
        return new Description(
                columns.stream().map(column -> column.moved(place)).toList(),
                parameters,
                cardinality,
                use.moved(place),
                tables);
    }

    /**
     * A result column.
     *
     * @param name its name or alias
     * @param nullCause why it can be NULL; empty if it never is
     */
    public record DescribedColumn(String name, SqlType type, Optional<NullCause> nullCause) {
        private DescribedColumn moved(IntUnaryOperator place) {
            return new DescribedColumn(name, type, nullCause.map(cause -> cause.at(place.applyAsInt(cause.offset()))));
        }
    }
}
