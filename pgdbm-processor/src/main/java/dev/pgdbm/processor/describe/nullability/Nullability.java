package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Target;
import dev.pgdbm.processor.model.NullCause;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Says of each result column of a statement why it can be NULL, if it can.
 *
 * <pre>{@code
 * new Nullability(catalog, number -> false).of(query); // [Optional.empty, Optional[LEFT JOIN posts p]]
 * }</pre>
 *
 * @param catalog what the database declares
 * @param nullableParameter whether the bind parameter of that number, from 1, may be bound to null
 * @param rows the column of rows that the bind parameter of that number is
 */
public record Nullability(
        NullabilityCatalog catalog, IntPredicate nullableParameter, IntFunction<Optional<RowsColumn>> rows) {
    /** Of a statement without {@code <<rows.x>>}. */
    public Nullability(NullabilityCatalog catalog, IntPredicate nullableParameter) {
        this(catalog, nullableParameter, number -> Optional.empty());
    }

    /**
     * A bind parameter that is a column of {@code <<rows.x>>}: an array as long as those of the other columns.
     *
     * @param rows the name of the rows
     * @param name of the record component
     * @param nullable whether elements may be NULL
     */
    public record RowsColumn(String rows, String name, boolean nullable) {}

    /** One for each result column; offsets are bytes of UTF-8 in the text that was sent. */
    public List<Optional<NullCause>> of(Query statement) {
        Scope scope = Scope.of(statement, this);
        return statement.results().stream()
                .map(Target::number)
                .map(scope::result)
                .toList();
    }

    /** The same, with the outer joins that null a column told apart from what else does. */
    public List<ResultNullness> results(Query statement) {
        Scope scope = Scope.of(statement, this);
        return statement.results().stream().map(target -> result(scope, target)).toList();
    }

    private static ResultNullness result(Scope scope, Target target) {
        Optional<NullCause> cause = scope.result(target.number());
        return scope.query().setOperation().isPresent()
                ? ResultNullness.of(cause)
                : NullingSides.of(scope).of(target.expression(), cause);
    }
}
