package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that a version of PostgreSQL brought, of which those before it only say that it is a mistake.
 *
 * @param since the first major version that has it
 * @param words how it looks, in upper case, with one blank between words and symbols
 */
record NewerSyntax(String name, int since, Pattern words) {
    /** See "Appendix E. Release Notes" in its documentation. */
    private static final List<NewerSyntax> ALL = List.of(
            of("MERGE", 15, "\\bMERGE INTO\\b"),
            of("any_value", 16, "\\bANY_VALUE \\("),
            of("MERGE … RETURNING", 17, "\\bMERGE INTO\\b.*\\bRETURNING\\b"),
            of("WHEN NOT MATCHED BY SOURCE", 17, "\\bWHEN NOT MATCHED BY SOURCE\\b"),
            of("JSON_TABLE", 17, "\\bJSON_TABLE \\("),
            of("JSON_EXISTS, JSON_QUERY and JSON_VALUE", 17, "\\bJSON_(EXISTS|QUERY|VALUE) \\("),
            of("old and new in RETURNING", 18, "\\bRETURNING\\b.*\\b(OLD|NEW) \\."),
            of("uuidv7", 18, "\\bUUIDV7 \\("));

    private static NewerSyntax of(String name, int since, String words) {
        return new NewerSyntax(name, since, Pattern.compile(words));
    }

    /** The newest of what a statement has that came after a version. */
    static Optional<NewerSyntax> in(String sql, int major) {
        String words = SqlLexer.tokens(sql).stream()
                .filter(token -> !token.isBlank() && token.kind() != Token.Kind.STRING)
                .map(token -> token.in(sql).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return ALL.stream()
                .filter(one -> one.since > major && one.words.matcher(words).find())
                .max(Comparator.comparingInt(NewerSyntax::since));
    }

    /** The problem with what to do about it. */
    Problem explaining(Problem problem) {
        return problem.note("%s came with PostgreSQL %d".formatted(name, since))
                .fix("check against PostgreSQL %d or later, -Apgdbm.postgres=%d, if that is what runs it; or do without"
                        .formatted(since, since));
    }
}
