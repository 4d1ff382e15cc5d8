package dev.pgdbm.internal.failure;

import dev.pgdbm.error.Violated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/** Reads which constraint was violated from the server's error fields. */
final class Violations {
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";
    private static final Set<String> FOREIGN_KEY = Set.of("23001", "23503");

    private Violations() {}

    static Violated of(String sqlState, @Nullable ServerErrorMessage server) {
        if (server == null || !sqlState.startsWith(INTEGRITY_CONSTRAINT_VIOLATION)) {
            return Violated.NOTHING;
        }
        return new Violated(server.getConstraint(), server.getTable(), columns(server));
    }

    private static List<String> columns(ServerErrorMessage server) {
        if (server.getColumn() != null) {
            return List.of(server.getColumn());
        }
        String detail = server.getDetail();
        return detail == null || isKeyOfReferencedTable(server, detail) ? List.of() : keyColumns(detail);
    }

    /**
     * {@code Key (id)=(1) is still referenced from table "orders".} when the error is one of {@code orders}: the key is that of
     * the other table. The words are translated, the name of the table is not.
     */
    private static boolean isKeyOfReferencedTable(ServerErrorMessage server, String detail) {
        String afterKey = detail.substring(detail.lastIndexOf(')') + 1);
        return FOREIGN_KEY.contains(server.getSQLState())
                && server.getTable() != null
                && Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(server.getTable()) + "(?![\\p{L}\\p{N}_])")
                        .matcher(afterKey)
                        .find();
    }

    /**
     * The columns of {@code Key (email, lower(name))=(ada@example.com, ada) already exists.}: no field of the error has them, and
     * only the words around the parentheses are translated.
     */
    private static List<String> keyColumns(String detail) {
        int start = detail.indexOf('(');
        int end = detail.indexOf(")=(");
        return start < 0 || end < start ? List.of() : splitOutsideParentheses(detail.substring(start + 1, end));
    }

    private static List<String> splitOutsideParentheses(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            depth += list.charAt(i) == '(' ? 1 : 0;
            depth -= list.charAt(i) == ')' ? 1 : 0;
            if (list.charAt(i) == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }
}
