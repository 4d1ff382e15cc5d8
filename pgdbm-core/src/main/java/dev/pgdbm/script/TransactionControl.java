package dev.pgdbm.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a script may say about transactions: nothing, or {@code BEGIN} and {@code COMMIT} around it all. */
final class TransactionControl {
    private static final Pattern PLAIN_BEGIN =
            Pattern.compile("BEGIN(\\s+(WORK|TRANSACTION))?|START\\s+TRANSACTION", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_COMMIT =
            Pattern.compile("(COMMIT|END)(\\s+(WORK|TRANSACTION))?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CONTROL =
            Set.of("BEGIN", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE");

    private TransactionControl() {}

    /** The script without its wrapping, and with a problem for each other statement that controls transactions. */
    static SqlScript judge(SqlScript script) {
        boolean wrapped = isWrapped(script.statements());
        List<ScriptStatement> statements = wrapped ? inside(script.statements()) : script.statements();
        List<ScriptProblem> problems = new ArrayList<>(script.problems());
        statements.stream()
                .filter(TransactionControl::isControl)
                .map(TransactionControl::problem)
                .forEach(problems::add);
        problems.sort(Comparator.comparingInt(ScriptProblem::offset));
        return new SqlScript(statements, problems, wrapped);
    }

    private static boolean isWrapped(List<ScriptStatement> statements) {
        return statements.size() >= 2
                && PLAIN_BEGIN.matcher(statements.get(0).text()).matches()
                && PLAIN_COMMIT
                        .matcher(statements.get(statements.size() - 1).text())
                        .matches();
    }

    private static List<ScriptStatement> inside(List<ScriptStatement> statements) {
        return statements.subList(1, statements.size() - 1);
    }

    private static boolean isControl(ScriptStatement statement) {
        return statement.startsWith("START", "TRANSACTION")
                || statement.startsWith("PREPARE", "TRANSACTION")
                || (!statement.keywords().isEmpty()
                        && CONTROL.contains(statement.keywords().get(0)));
    }

    private static ScriptProblem problem(ScriptStatement statement) {
        return new ScriptProblem(
                "transaction-control",
                statement.offset(),
                statement.text().length(),
                "%s is not for a file to say: it is committed together with the record of it"
                        .formatted(statement.keywords().get(0)),
                "remove it");
    }
}
