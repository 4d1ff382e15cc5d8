package dev.pgdbm.script;

import java.util.List;

/**
 * A script, such as a migration, cut into statements by the rules of the server's own lexer.
 *
 * <pre>{@code
 * SqlScript script = SqlScript.parse("CREATE TABLE t (a int); -- one table\nINSERT INTO t VALUES (1)");
 * script.statements().get(1).text(); // INSERT INTO t VALUES (1)
 * }</pre>
 *
 * <p>A script may be wrapped in {@code BEGIN; … COMMIT;}, as the Python library's {@code create_migration} writes it. These two
 * are dropped, for whoever runs the script decides about its transaction; any other transaction control is a problem.
 *
 * @param statements in the order of the script, without empty ones
 * @param problems in the order of the script; empty if it can be run
 * @param wrapped whether a {@code BEGIN} and a {@code COMMIT} around the whole script were dropped
 */
public record SqlScript(List<ScriptStatement> statements, List<ScriptProblem> problems, boolean wrapped) {
    /** A script of these statements. */
    public SqlScript {
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
    }

    /** Cuts a text into statements. Never fails: what is wrong is among the {@link #problems()}. */
    public static SqlScript parse(String sql) {
        return TransactionControl.judge(new StatementSplitter(sql).split());
    }
}
