package dev.pgdbm.processor.read;

import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.ParsedTemplate;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.SqlTemplate;
import dev.pgdbm.template.TemplateProblem;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Optional;

/** The text of a {@code @Query} as a template of one statement. */
final class TemplateReader {
    private TemplateReader() {}

    static Checked<SqlTemplate> read(ParsedTemplate parsed, JavacSource source) {
        String text = parsed.template().text();
        if (SqlLexer.tokens(text).stream().allMatch(Token::isBlank)) {
            return Checked.failed(Problem.error("empty-query", Location.of(source), "the @Query is empty")
                    .fix("write the statement that the method runs"));
        }
        List<Problem> problems = parsed.problems().stream()
                .map(problem -> problem(problem, source))
                .toList();
        return problems.isEmpty()
                ? secondStatement(text, source)
                        .<Checked<SqlTemplate>>map(Checked::failed)
                        .orElse(Checked.ok(parsed.template()))
                : new Checked.Failed<>(problems);
    }

    private static Problem problem(TemplateProblem problem, JavacSource source) {
        Location location = Location.of(source, problem.offset(), problem.length());
        return Problem.error(problem.code(), location, problem.message()).fix(problem.fix());
    }

    private static Optional<Problem> secondStatement(String text, JavacSource source) {
        List<Token> code =
                SqlLexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        return code.stream()
                .filter(token -> token.in(text).equals(";"))
                .flatMap(end -> code.stream()
                        .filter(token ->
                                token.start() >= end.end() && !token.in(text).equals(";")))
                .findFirst()
                .map(token -> Problem.error(
                                "several-statements",
                                Location.of(source, token.start(), token.end() - token.start()),
                                "a second statement begins here")
                        .fix("give each statement a method of its own"));
    }
}
