package dev.pgdbm.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was being run when something failed.
 *
 * @param statement the id of the statement, such as {@code Users.byEmail}
 * @param schema the schema that it was run in
 * @param element the index of the element of a batch, from 0
 */
public record Origin(
        @Nullable String statement,
        @Nullable String schema,
        @Nullable Integer element) {
    /** Nothing that has a name, such as opening a connection. */
    public static final Origin UNKNOWN = new Origin(null, null);

    /** Something that is no batch. */
    public Origin(@Nullable String statement, @Nullable String schema) {
        this(statement, schema, null);
    }

    /** An element of a batch. */
    public Origin of(int index) {
        return new Origin(statement, schema, index);
    }

    /** {@code Users.update, element 7}. */
    Optional<String> described() {
        String which = element == null ? "" : ", element " + element;
        return Optional.ofNullable(statement).map(id -> id + which);
    }
}
