package dev.pgdbm.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row violated, as far as the server says.
 *
 * @param constraint its name; null for NOT NULL, of which the server names the column only
 * @param table the table whose constraint it is, unqualified
 * @param columns the columns or expressions that the constraint is on; empty for CHECK constraints
 */
public record Violated(
        @Nullable String constraint, @Nullable String table, List<String> columns) {
    /** No constraint. */
    public static final Violated NOTHING = new Violated(null, null, List.of());

    public Violated {
        columns = List.copyOf(columns);
    }

    /** {@code "users_email_key" on users(email)}, with a space before it. */
    String text() {
        String on = table == null ? "" : " on " + table;
        String list = columns.isEmpty() ? "" : "(" + String.join(", ", columns) + ")";
        return (constraint == null ? "" : " \"%s\"".formatted(constraint)) + on + list;
    }
}
