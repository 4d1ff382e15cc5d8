package dev.pgdbm.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What COPY fills, {@code <<tables.users>> (email, full_name)}, with the INSERT that takes the same rows and can be prepared, as COPY
 * cannot.
 */
public final class CopyTarget {
    private final SqlTemplate template;
    private final List<Column> columns;

    private CopyTarget(SqlTemplate template, List<Column> columns) {
        this.template = template;
        this.columns = columns;
    }

    /**
     * A column of the list.
     *
     * @param name as PostgreSQL stores it
     * @param offset in the text
     * @param length in the text
     */
    public record Column(String name, int offset, int length) {}

    /** The target that a text is; empty if it is anything but a table and, in parentheses, names of columns. */
    public static Optional<CopyTarget> of(SqlTemplate template) {
        String text = template.text();
        List<Token> tokens =
                SqlLexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        int open = position(tokens, text, "(");
        if (open < 0) {
            return Optional.of(new CopyTarget(template, List.of()));
        }
        List<Column> columns = new ArrayList<>();
        for (int i = open + 1; i < tokens.size(); i += 2) {
            boolean name = tokens.get(i).kind() == Token.Kind.WORD
                    || tokens.get(i).in(text).startsWith("\"");
            boolean last = i + 2 == tokens.size();
            if (!name || last != isAt(tokens, text, i + 1, ")") || last == isAt(tokens, text, i + 1, ",")) {
                return Optional.empty();
            }
            columns.add(column(tokens.get(i), text));
        }
        return Optional.of(new CopyTarget(template, columns));
    }

    private static int position(List<Token> tokens, String text, String symbol) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).in(text).equals(symbol)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(List<Token> tokens, String text, int i, String symbol) {
        return i < tokens.size() && tokens.get(i).in(text).equals(symbol);
    }

    private static Column column(Token token, String text) {
        String written = token.in(text);
        String name = written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written.toLowerCase(Locale.ROOT);
        return new Column(name, token.start(), token.end() - token.start());
    }

    /** The columns that are listed; none if the list is left out. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /**
     * The INSERT of one row, each value at the place of its column.
     *
     * @param parameters one for each column
     * @param list of the columns, to be inserted where the text has none
     */
    public SqlTemplate insert(List<String> parameters, String list) {
        int end = template.text().length();
        List<Segment> segments = new ArrayList<>();
        segments.add(inserted(0, "INSERT INTO "));
        segments.addAll(template.segments());
        segments.add(inserted(end, list));
        segments.add(inserted(end, " VALUES ("));
        for (int i = 0; i < parameters.size(); i++) {
            int offset = columns.isEmpty() ? 0 : columns.get(i).offset();
            int length = columns.isEmpty() ? end : columns.get(i).length();
            segments.add(new Segment.Parameter(offset, length, parameters.get(i), i + 1));
            segments.add(inserted(end, i + 1 < parameters.size() ? ", " : ")"));
        }
        return new SqlTemplate(template.text(), segments);
    }

    /** Table and columns of an INSERT that was made here, as written but with the list of columns. */
    public static String written(SqlTemplate insert) {
        return insert.text() + insert.insertions().get(1).piece().render(new Rendering(null, ParameterStyle.NUMBERED));
    }

    private static Segment inserted(int offset, String sql) {
        return new Segment.Inserted(offset, 0, new Segment.Text(offset, sql));
    }
}
