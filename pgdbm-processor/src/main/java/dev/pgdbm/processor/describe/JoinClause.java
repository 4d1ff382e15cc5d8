package dev.pgdbm.processor.describe;

import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a statement has the JOIN of a relation: trees know only where its condition is. */
final class JoinClause {
    private static final Set<String> LEADING = Set.of("LEFT", "RIGHT", "FULL", "OUTER", "NATURAL");
    private static final Set<String> BEFORE_NAME = Set.of("LATERAL", "ONLY", "(");

    private final String sql;
    private final List<Token> tokens;

    private JoinClause(String sql) {
        this.sql = sql;
        this.tokens =
                SqlLexer.tokens(sql).stream().filter(token -> !token.isBlank()).toList();
    }

    /**
     * The offset of {@code LEFT} in {@code LEFT JOIN posts p ON}; -1 if it is not found.
     *
     * @param alias of the relation, or its name
     * @param before the offset of the join's condition; -1 if it has none
     */
    static int offset(String sql, String alias, int before) {
        JoinClause clause = new JoinClause(sql);
        int found = -1;
        for (int i = 0; i < clause.tokens.size(); i++) {
            int start = clause.tokens.get(i).start();
            if (clause.word(i).equals("JOIN") && (before < 0 || start < before) && clause.joins(i + 1, alias)) {
                found = clause.tokens.get(clause.first(i)).start();
            }
        }
        return found;
    }

    private int first(int join) {
        int first = join;
        while (first > 0 && LEADING.contains(word(first - 1))) {
            first -= 1;
        }
        return first;
    }

    private boolean joins(int item, String alias) {
        int name = item;
        while (BEFORE_NAME.contains(word(name)) && !word(name + 1).equals("SELECT")) {
            name += 1;
        }
        int end = word(name).equals("(") ? closing(name) : endOfPath(name);
        int next = word(end).equals("(") ? closing(end) : end;
        int aliased = word(next).equals("AS") ? next + 1 : next;
        return isNamed(aliased, alias) || (end > name && isNamed(end - 1, alias));
    }

    /** The index behind {@code "acme".posts}. */
    private int endOfPath(int name) {
        int end = name + 1;
        while (word(end).equals(".")) {
            end += 2;
        }
        return end;
    }

    private int closing(int opening) {
        int depth = 0;
        int index = opening;
        do {
            depth += word(index).equals("(") ? 1 : word(index).equals(")") ? -1 : 0;
            index += 1;
        } while (depth > 0 && index < tokens.size());
        return index;
    }

    private boolean isNamed(int index, String alias) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        String written = token.in(sql);
        return token.kind() == Token.Kind.QUOTED_IDENTIFIER
                ? written.equals("\"" + alias.replace("\"", "\"\"") + "\"")
                : written.toLowerCase(Locale.ROOT).equals(alias);
    }

    private String word(int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).in(sql).toUpperCase(Locale.ROOT);
    }
}
