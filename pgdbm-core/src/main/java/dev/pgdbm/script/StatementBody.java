package dev.pgdbm.script;

import dev.pgdbm.template.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells, while a statement is read, whether a semicolon belongs to a body in it: {@code BEGIN ATOMIC … END} of a function or
 * procedure, the parentheses of a rule.
 */
final class StatementBody {
    private final String sql;
    private @Nullable Token previous;
    private int depth;

    StatementBody(String sql) {
        this.sql = sql;
    }

    boolean isOpen() {
        return depth > 0;
    }

    /** @param keywords the words that the statement began with */
    void read(Token token, List<String> keywords) {
        String created = created(keywords);
        if (created.equals("RULE")) {
            parenthesis(token);
        } else if (created.equals("FUNCTION") || created.equals("PROCEDURE")) {
            word(token);
        }
        previous = token;
    }

    private static String created(List<String> keywords) {
        if (keywords.isEmpty() || !keywords.get(0).equals("CREATE")) {
            return "";
        }
        int kind = keywords.size() > 1 && keywords.get(1).equals("OR") ? 3 : 1;
        return keywords.size() > kind ? keywords.get(kind) : "";
    }

    private void parenthesis(Token token) {
        if (token.isSymbol(sql, '(')) {
            depth += 1;
        } else if (token.isSymbol(sql, ')')) {
            depth -= 1;
        }
    }

    private void word(Token token) {
        if (depth == 0) {
            depth = token.isWord(sql, "ATOMIC") && follows("BEGIN") ? 1 : 0;
        } else if (token.isWord(sql, "CASE") && !isName()) {
            depth += 1;
        } else if (token.isWord(sql, "END") && !isName()) {
            depth -= 1;
        }
    }

    /** Keywords are allowed as labels: {@code t.end}, {@code AS end}. */
    private boolean isName() {
        return follows("AS") || (previous != null && previous.isSymbol(sql, '.'));
    }

    private boolean follows(String word) {
        return previous != null && previous.isWord(sql, word);
    }
}
