package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.RenderedSql;
import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.SqlTemplate;
import dev.pgdbm.template.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from a position that the server reports back to the template.
 *
 * @param position in code points from 1, in the statement with {@code $1} for parameters; 0 for none
 */
record StatementPosition(QueryMethod method, SchemaName schema, int position) {
    private static final Pattern ROWS_BEFORE =
            Pattern.compile("<<rows\\.(?<name>\\w+)>>\\s*(?:AS\\s+)?$", Pattern.CASE_INSENSITIVE);

    /** The word, placeholder or parameter that stands there; the whole statement if the server named no position. */
    Location location() {
        if (position == 0) {
            return Location.of(method.sql());
        }
        int offset = offset();
        return Location.of(method.sql(), offset, lengthAt(offset));
    }

    /** What is written there; empty if the server named no position, or the end. */
    String text() {
        return position == 0 ? "" : template().substring(offset(), offset() + lengthAt(offset()));
    }

    /** The word there, or the one before it, if it looks like a keyword with a slip of the pen. */
    Optional<MisspeltKeyword> misspeltKeyword() {
        return position == 0 ? Optional.empty() : MisspeltKeyword.near(template(), offset());
    }

    /** The name of the {@code <<rows.x>>} right before it, which then was given an alias. */
    Optional<String> rowsBefore() {
        Matcher before = ROWS_BEFORE.matcher(position == 0 ? "" : template().substring(0, offset()));
        return before.find() ? Optional.of(before.group("name")) : Optional.empty();
    }

    private String template() {
        return method.template().text();
    }

    private int offset() {
        RenderedSql sent = method.template().render(schema, ParameterStyle.NUMBERED);
        int codePoints =
                Math.min(position - 1, sent.sql().codePointCount(0, sent.sql().length()));
        return sent.templateOffset(sent.sql().offsetByCodePoints(0, codePoints));
    }

    private int lengthAt(int offset) {
        SqlTemplate template = method.template();
        return template.segments().stream()
                .filter(segment -> !(segment instanceof Segment.Text) && segment.offset() == offset)
                .map(Segment::length)
                .findFirst()
                .orElseGet(() -> tokenLength(template.text(), offset));
    }

    private static int tokenLength(String text, int offset) {
        return SqlLexer.tokens(text).stream()
                .filter(token -> token.start() <= offset && offset < token.end())
                .map(token -> endOfPath(text, token) - offset)
                .findFirst()
                .orElse(0);
    }

    /** {@code u.emial} is one name to the server. */
    private static int endOfPath(String text, Token token) {
        int end = token.end();
        boolean name = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_IDENTIFIER;
        while (name && end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1))) {
            int next = end + 1;
            while (next < text.length() && Character.isJavaIdentifierPart(text.charAt(next))) {
                next += 1;
            }
            end = next;
        }
        return end;
    }
}
