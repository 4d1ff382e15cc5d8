package dev.pgdbm.processor.describe;

import dev.pgdbm.migration.FilePosition;
import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.migration.MigrationProblem;
import dev.pgdbm.migration.MigrationScript;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.SqlFile;
import dev.pgdbm.script.ScriptStatement;
import dev.pgdbm.template.SqlLexer;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a migration, at its place in the file. */
final class MigrationProblems {
    private static final Pattern MADE = Pattern.compile(
            "(?is)^CREATE\\b.*?\\b(?:TABLE|VIEW|SEQUENCE|TYPE|FUNCTION|PROCEDURE|DOMAIN)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?([\\w.]+)");
    private static final Pattern UNQUALIFIED = Pattern.compile("relation \"([^.\"]+)\" does not exist");

    private final ModuleMigrations module;
    private final MigrationScript script;

    MigrationProblems(ModuleMigrations module, MigrationScript script) {
        this.module = module;
        this.script = script;
    }

    /** The mistakes that show before anything is sent. */
    List<Problem> ofScript() {
        return script.problems().stream().map(this::problem).toList();
    }

    /** What the server has against a statement. */
    Problem of(ScriptStatement statement, SQLException refused) {
        ServerMessage message = ServerMessage.of(refused, module.schema());
        Matcher unqualified = UNQUALIFIED.matcher(message.original());
        boolean named = unqualified.find();
        FilePosition position =
                script.locate(statement, named ? positionOf(unqualified.group(1), statement) : message.position());
        if (message.sqlState().equals("3F000") && MADE.matcher(statement.text()).find()) {
            return outside(statement);
        }
        Problem problem = Problem.error("migration", at(position.offset()), file().filename() + ": " + message.text())
                .note("PostgreSQL reports SQLSTATE " + message.sqlState());
        if (named) {
            return problem.fix("write <<tables.%s>>".formatted(unqualified.group(1)));
        }
        Problem hinted = message.hint().isEmpty() ? problem : problem.note("its hint: " + message.hint());
        return MigrationAdvice.of(message).map(advice -> advice.on(problem)).orElse(hinted);
    }

    /** The server names no position in statements such as ALTER TABLE. */
    private static int positionOf(String name, ScriptStatement statement) {
        int offset = Math.max(0, statement.text().indexOf(name));
        return 1 + statement.text().codePointCount(0, offset);
    }

    /** Something was made outside the module's schema, by name. */
    Problem stray(String name) {
        String unqualified = name.substring(name.lastIndexOf('.') + 1);
        int offset = Math.max(0, file().sql().indexOf(unqualified));
        String schema = name.substring(0, name.lastIndexOf('.'));
        return Problem.error(
                        "outside-schema",
                        at(offset),
                        "%s: \"%s\" is made outside the module's schema, in \"%s\""
                                .formatted(file().filename(), unqualified, schema))
                .note("each tenant or service is a schema of its own; what is outside, all of them would share")
                .fix("write <<tables.%s>>".formatted(unqualified));
    }

    private Problem outside(ScriptStatement statement) {
        Matcher made = MADE.matcher(statement.text());
        String name = made.find() ? made.group(1) : "";
        FilePosition position = script.locate(statement, positionOf(name, statement));
        boolean relation = statement.text().matches("(?is)^CREATE\\b.*?\\b(TABLE|VIEW|SEQUENCE)\\b.*");
        return Problem.error(
                        "outside-schema",
                        at(position.offset()),
                        "%s: \"%s\" is made without a schema".formatted(file().filename(), name))
                .label("would end up wherever the search path points")
                .fix(relation ? "write <<tables.%s>>".formatted(name) : "write <<schema>>.%s".formatted(name));
    }

    private Problem problem(MigrationProblem problem) {
        Location location =
                Location.inFile(module.source(), sqlFile(), problem.position().offset(), problem.length());
        return Problem.error(problem.code(), location, file().filename() + ": " + problem.message())
                .fix(problem.fix());
    }

    private Location at(int offset) {
        int length = SqlLexer.tokens(file().sql()).stream()
                .filter(token -> token.start() <= offset && offset < token.end())
                .map(token -> token.end() - offset)
                .findFirst()
                .orElse(0);
        return Location.inFile(module.source(), sqlFile(), offset, length);
    }

    private SqlFile sqlFile() {
        return new SqlFile(file().origin(), file().sql());
    }

    private MigrationFile file() {
        return script.file();
    }
}
