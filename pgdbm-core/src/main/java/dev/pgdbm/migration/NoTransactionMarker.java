package dev.pgdbm.migration;

import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.regex.Pattern;

/** {@code -- pgdbm:no-transaction} among the comments at the beginning of a file. */
final class NoTransactionMarker {
    private static final Pattern MARKER = Pattern.compile("--\\s*pgdbm:no-transaction\\b.*", Pattern.CASE_INSENSITIVE);

    private NoTransactionMarker() {}

    static boolean isIn(String sql) {
        int at = 0;
        while (at < sql.length()) {
            Token token = SqlLexer.tokenAt(sql, at);
            if (!token.isBlank()) {
                return false;
            }
            if (MARKER.matcher(token.in(sql)).matches()) {
                return true;
            }
            at = token.end();
        }
        return false;
    }
}
