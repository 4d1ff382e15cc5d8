package dev.pgdbm.processor.problem;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole message about a problem, as the user reads it.
 *
 * <pre>
 * column "emial" does not exist in &lt;&lt;tables.users&gt;&gt; [pgdbm:unknown-column]
 *   --&gt; Users.java:8:20
 *   |
 * 2 | SELECT id, emial FROM &lt;&lt;tables.users&gt;&gt;
 *   |            ^^^^^ did you mean "email"?
 *   = note: "users" is created in 001_users.sql:1 with columns id, email, full_name
 *   fix: write email
 * </pre>
 *
 * The frame is plain ASCII, because build logs are.
 */
public final class ProblemText {
    private final Problem problem;
    private final @Nullable String sql;
    private final @Nullable String position;

    private ProblemText(Problem problem, @Nullable String sql, @Nullable String position) {
        this.problem = problem;
        this.sql = sql;
        this.position = position;
    }

    /**
     * The message.
     *
     * @param sql the text that the location's span is in, if it is not in a file; null if there is none
     * @param position of the fault, {@code Users.java:8:20}; null if only the place inside the SQL is known
     */
    public static String of(Problem problem, @Nullable String sql, @Nullable String position) {
        SqlFile file = problem.location().file();
        ProblemText text = file == null
                ? new ProblemText(problem, sql, position)
                : new ProblemText(problem, file.text(), positionIn(file, problem.location()));
        return String.join("\n", text.lines());
    }

    private static @Nullable String positionIn(SqlFile file, Location location) {
        Span span = location.span();
        if (span == null) {
            return file.name();
        }
        int offset = span.within(file.text()).offset();
        Line line = Line.at(file.text(), offset);
        return "%s:%d:%d".formatted(file.name(), line.number(), line.column(offset));
    }

    private List<String> lines() {
        Span span = problem.location().span();
        return Stream.of(
                        List.of("%s [pgdbm:%s]".formatted(oneLine(problem.message()), problem.code())),
                        sql != null && span != null ? frame(sql, span.within(sql)) : withoutFrame(),
                        problem.notes().stream()
                                .map(note -> indented("  = note: ", note))
                                .toList(),
                        problem.fix().isEmpty() ? List.<String>of() : List.of(indented("  fix: ", problem.fix())))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> frame(String text, Span span) {
        Line line = Line.at(text, span.offset());
        String inSql = "line %d, column %d of the SQL".formatted(line.number(), line.column(span.offset()));
        String arrow = "  --> " + (position == null ? inSql : position);
        return Stream.concat(Stream.of(arrow), Excerpt.of(text, span, oneLine(problem.label())).stream())
                .toList();
    }

    private List<String> withoutFrame() {
        Stream<String> arrow = position == null ? Stream.of() : Stream.of("  --> " + position);
        Stream<String> label = problem.label().isEmpty() ? Stream.of() : Stream.of(indented("  = ", problem.label()));
        return Stream.concat(arrow, label).toList();
    }

    /** The server's texts may have line breaks, and compilers and IDEs list a first line alone. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String indented(String lead, String text) {
        return lead + text.strip().replaceAll("\\R", "\n" + " ".repeat(lead.length()));
    }
}
