package dev.pgdbm.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * What PostgreSQL says of a statement.
 *
 * @param columns its result columns; empty for a statement that returns no rows
 * @param parameters the types that it infers, one for each place of a parameter in the template
 * @param cardinality how many rows it can return
 * @param dependencies which of its columns determine which others
 * @param use what it does with parameters and tables
 * @param tables what it relies on in the schema
 */
public record Description(
        List<DescribedColumn> columns,
        List<SqlType> parameters,
        Cardinality cardinality,
        RowDependencies dependencies,
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
                dependencies,
                use.moved(place),
                tables);
    }

    /**
     * A result column.
     *
     * @param name its name or alias
     * @param nullCause why it can be NULL; empty if it never is
     * @param nulledBy the sides of outer joins without which it is NULL, by numbers that only mean the same within a statement
     * @param ownCause why it can be NULL where all these sides are there; empty if it never is
     */
    public record DescribedColumn(
            String name,
            SqlType type,
            Optional<NullCause> nullCause,
            Set<Integer> nulledBy,
            Optional<NullCause> ownCause) {
        public DescribedColumn {
            nulledBy = Set.copyOf(nulledBy);
        }

        /** A column that no outer join has to do with. */
        public DescribedColumn(String name, SqlType type, Optional<NullCause> nullCause) {
            this(name, type, nullCause, Set.of(), nullCause);
        }

        /** The same in those rows only in which some sides of outer joins are there. */
        public DescribedColumn where(Set<Integer> sides) {
            Set<Integer> others = new HashSet<>(nulledBy);
            others.removeAll(sides);
            return others.isEmpty()
                    ? new DescribedColumn(name, type, ownCause)
                    : new DescribedColumn(name, type, nullCause, others, ownCause);
        }

        private DescribedColumn moved(IntUnaryOperator place) {
            return new DescribedColumn(
                    name,
                    type,
                    nullCause.map(cause -> moved(cause, place)),
                    nulledBy,
                    ownCause.map(cause -> moved(cause, place)));
        }

        private static NullCause moved(NullCause cause, IntUnaryOperator place) {
            return cause.at(place.applyAsInt(cause.offset()));
        }
    }
}
