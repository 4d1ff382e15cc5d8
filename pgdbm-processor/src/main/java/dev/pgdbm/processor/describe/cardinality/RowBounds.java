package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.model.Cardinality;

/**
 * Says how many rows a statement can return.
 *
 * <pre>{@code
 * new RowBounds(catalog).of(query); // AT_MOST_ONE, users_email_key pins "users"
 * }</pre>
 *
 * @param catalog what the database declares
 */
public record RowBounds(CardinalityCatalog catalog) {
    /** At most one only if that is proved. */
    public Cardinality of(Query statement) {
        return Scope.of(statement, catalog).bound();
    }
}
