package dev.pgdbm.processor.model;

import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.Locale;
import java.util.Set;

/** The keyword that a statement begins with, which tells what PostgreSQL does not: utility statements have no tree. */
public final class LeadingWord {
    private static final Set<String> WITHOUT_ROW_COUNT = Set.of("CALL", "DO", "LISTEN", "LOCK", "NOTIFY", "TRUNCATE");

    private LeadingWord() {}

    /** The keyword in upper case. */
    public static String of(QueryMethod method) {
        String text = method.template().text();
        return SqlLexer.tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .findFirst()
                .map(token -> token.in(text).toUpperCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether the statement calls a procedure. */
    public static boolean isCall(QueryMethod method) {
        return of(method).equals("CALL");
    }

    /** Whether the server never says how many rows the statement changed. */
    public static boolean hasNoRowCount(QueryMethod method) {
        return WITHOUT_ROW_COUNT.contains(of(method));
    }
}
