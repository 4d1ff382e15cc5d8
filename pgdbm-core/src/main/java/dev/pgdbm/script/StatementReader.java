package dev.pgdbm.script;

import dev.pgdbm.template.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers the tokens of one statement. */
final class StatementReader {
    private final String sql;
    private final StatementBody body;
    private final List<String> keywords = new ArrayList<>();
    private @Nullable Token first;
    private @Nullable Token last;
    private boolean keywordsEnded;
    private boolean clientCopy;

    StatementReader(String sql) {
        this.sql = sql;
        this.body = new StatementBody(sql);
    }

    void read(Token token) {
        if (token.isBlank()) {
            return;
        }
        keyword(token);
        body.read(token, keywords);
        clientCopy |= isClientEnd(token);
        first = first == null ? token : first;
        last = token;
    }

    private void keyword(Token token) {
        keywordsEnded |= token.kind() != Token.Kind.WORD || keywords.size() == ScriptStatement.MOST_KEYWORDS;
        if (!keywordsEnded) {
            keywords.add(token.in(sql).toUpperCase(Locale.ROOT));
        }
    }

    private boolean isClientEnd(Token token) {
        return last != null
                && !keywords.isEmpty()
                && keywords.get(0).equals("COPY")
                && ((last.isWord(sql, "FROM") && token.isWord(sql, "STDIN"))
                        || (last.isWord(sql, "TO") && token.isWord(sql, "STDOUT")));
    }

    boolean isEmpty() {
        return first == null;
    }

    boolean isInBody() {
        return body.isOpen();
    }

    boolean isClientCopy() {
        return clientCopy;
    }

    ScriptStatement statement() {
        if (first == null || last == null) {
            throw new IllegalStateException("nothing has been read");
        }
        return new ScriptStatement(first.start(), sql.substring(first.start(), last.end()), keywords);
    }
}
