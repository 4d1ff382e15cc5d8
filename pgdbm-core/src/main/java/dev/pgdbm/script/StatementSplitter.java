package dev.pgdbm.script;

import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.TemplateProblem;
import dev.pgdbm.template.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a script at the semicolons that end a statement, and finds what only psql understands. */
final class StatementSplitter {
    private static final Pattern LINE_END = Pattern.compile("\\R|\\z");
    private static final Pattern END_OF_DATA = Pattern.compile("^\\\\\\.\\r?$", Pattern.MULTILINE);

    private final String sql;
    private final List<ScriptStatement> statements = new ArrayList<>();
    private final List<ScriptProblem> problems = new ArrayList<>();
    private StatementReader current;

    StatementSplitter(String sql) {
        this.sql = sql;
        this.current = new StatementReader(sql);
    }

    SqlScript split() {
        int at = 0;
        while (at < sql.length()) {
            at = read(SqlLexer.tokenAt(sql, at));
        }
        endStatement(at);
        return new SqlScript(statements, problems, false);
    }

    /** Returns where to go on: after the token, or after what is no SQL. */
    private int read(Token token) {
        if (token.kind() == Token.Kind.UNTERMINATED) {
            problems.add(unterminated(token));
            return token.end();
        }
        // A backslash is no operator of SQL, so outside of strings it can only be meant for psql.
        if (token.isSymbol(sql, '\\')) {
            return psqlCommand(token);
        }
        if (token.isSymbol(sql, ';') && !current.isInBody()) {
            return endStatement(token.end());
        }
        current.read(token);
        return token.end();
    }

    private ScriptProblem unterminated(Token token) {
        TemplateProblem problem = TemplateProblem.unterminated(sql, token);
        return new ScriptProblem(problem.code(), problem.offset(), problem.length(), problem.message(), problem.fix());
    }

    private int psqlCommand(Token backslash) {
        int end = lineEnd(backslash.start());
        String command = sql.substring(backslash.start(), end).strip();
        problems.add(new ScriptProblem(
                "psql-command",
                backslash.start(),
                command.length(),
                "%s is a command of psql, not SQL".formatted(command.split("\\s", 2)[0]),
                "remove it, or write in SQL what it stands for"));
        return end;
    }

    private int endStatement(int end) {
        StatementReader finished = current;
        current = new StatementReader(sql);
        if (!finished.isEmpty()) {
            statements.add(finished.statement());
        }
        if (!finished.isClientCopy()) {
            return end;
        }
        problems.add(clientCopy(finished.statement()));
        Matcher data = END_OF_DATA.matcher(sql);
        return data.find(end) ? data.end() : end;
    }

    private static ScriptProblem clientCopy(ScriptStatement copy) {
        return new ScriptProblem(
                "client-copy",
                copy.offset(),
                copy.text().length(),
                "COPY from STDIN or to STDOUT needs a client that streams the data",
                "write INSERT statements, or load the data outside of migrations");
    }

    private int lineEnd(int from) {
        Matcher end = LINE_END.matcher(sql);
        return end.find(from) ? end.start() : sql.length();
    }
}
