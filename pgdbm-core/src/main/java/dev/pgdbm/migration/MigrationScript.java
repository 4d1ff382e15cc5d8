package dev.pgdbm.migration;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.script.ScriptProblem;
import dev.pgdbm.script.ScriptStatement;
import dev.pgdbm.script.SqlScript;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.ParsedTemplate;
import dev.pgdbm.template.RenderedSql;
import dev.pgdbm.template.TemplateParser;
import dev.pgdbm.template.TemplateProblem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A migration for one schema: the statements to send, and the way back from them to the file.
 *
 * <pre>{@code
 * MigrationScript script = MigrationScript.of(file, SchemaName.of("acme"));
 * for (ScriptStatement statement : script.statements()) { … }
 * }</pre>
 */
public final class MigrationScript {
    private final MigrationFile file;
    private final ParsedTemplate template;
    private final RenderedSql rendered;
    private final SqlScript script;
    private final boolean transactional;

    private MigrationScript(MigrationFile file, SchemaName schema) {
        this.file = file;
        this.template = TemplateParser.script(file.sql());
        this.rendered = template.template().render(schema, ParameterStyle.NUMBERED);
        this.script = SqlScript.parse(rendered.sql());
        this.transactional = !NoTransactionMarker.isIn(file.sql());
    }

    /** The file rendered for a schema and cut into statements. Never fails: see {@link #problems()}. */
    public static MigrationScript of(MigrationFile file, SchemaName schema) {
        return new MigrationScript(file, schema);
    }

    /** The file that it was made from. */
    public MigrationFile file() {
        return file;
    }

    /** What to send, in order; only meaningful without {@link #problems()}. */
    public List<ScriptStatement> statements() {
        return script.statements();
    }

    /**
     * Whether all of it is one transaction: always, unless the comments at the beginning of the file contain
     * {@code -- pgdbm:no-transaction}.
     */
    public boolean transactional() {
        return transactional;
    }

    /** Everything that is wrong with it, in the order of the file; empty if it can be run. */
    public List<MigrationProblem> problems() {
        Stream<MigrationProblem> found = Stream.concat(
                template.problems().stream().map(this::problem),
                script.problems().stream().map(this::problem));
        return Stream.concat(found, wrappedWithoutTransaction())
                .distinct()
                .sorted(Comparator.comparingInt(problem -> problem.position().offset()))
                .toList();
    }

    /**
     * Where in the file something is that the server found in a statement.
     *
     * @param position in the text of the statement as PostgreSQL counts it: in code points, from 1; anything less is the
     *     beginning of the statement
     */
    public FilePosition locate(ScriptStatement statement, int position) {
        String text = statement.text();
        int codePoints = Math.min(Math.max(position - 1, 0), text.codePointCount(0, text.length()));
        return position(statement.offset() + text.offsetByCodePoints(0, codePoints));
    }

    private FilePosition position(int renderedOffset) {
        return FilePosition.of(file.sql(), rendered.templateOffset(renderedOffset));
    }

    private MigrationProblem problem(TemplateProblem problem) {
        FilePosition position = FilePosition.of(file.sql(), problem.offset());
        return new MigrationProblem(
                problem.code(), file.origin(), position, problem.length(), problem.message(), problem.fix());
    }

    private MigrationProblem problem(ScriptProblem problem) {
        FilePosition position = position(problem.offset());
        int end = rendered.templateOffset(problem.offset() + problem.length());
        return new MigrationProblem(
                problem.code(), file.origin(), position, end - position.offset(), problem.message(), problem.fix());
    }

    /** The file asks for no transaction and for one; dropping its BEGIN would go against the second. */
    private Stream<MigrationProblem> wrappedWithoutTransaction() {
        if (transactional || !script.wrapped()) {
            return Stream.empty();
        }
        return Stream.of(new MigrationProblem(
                "transaction-control",
                file.origin(),
                new FilePosition(0, 1, 1),
                0,
                "the file begins with pgdbm:no-transaction, but wraps its statements in BEGIN and COMMIT",
                "remove one of them"));
    }
}
