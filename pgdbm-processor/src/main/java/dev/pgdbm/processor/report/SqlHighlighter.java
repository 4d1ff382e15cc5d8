package dev.pgdbm.processor.report;

import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.SqlTemplate;
import dev.pgdbm.template.Token;
import java.util.Locale;
import java.util.Set;

/** Writes a statement with each piece marked as what it is. */
final class SqlHighlighter {
    private static final Set<String> KEYWORDS = Set.of("""
            all and any array as asc asymmetric between both by case cast collate column conflict constraint copy create cross cube
            current current_date current_time current_timestamp current_user default delete desc distinct do drop else end except
            exists extract false fetch filter first following for foreign from full group grouping having ilike in inner insert
            intersect interval into is isnull join key last lateral leading left like limit localtime localtimestamp locked
            matched materialized merge natural next no not nothing notnull null nulls of offset on only or order ordinality
            outer over overlaps overriding partition preceding primary range recursive references returning right rollup row
            rows select set sets share similar skip some symmetric system table tablesample then ties to trailing true truncate
            unbounded union unique update user using value values view when where window with within without zone
            """.strip().split("\\s+"));

    private final String text;
    private final Html html;
    private int end;

    private SqlHighlighter(String text, Html html) {
        this.text = text;
        this.html = html;
    }

    /** Writes the whole text of a template. */
    static void write(SqlTemplate template, Html html) {
        SqlHighlighter highlighter = new SqlHighlighter(template.text(), html);
        template.pieces().forEach(highlighter::segment);
        highlighter.marks(template.text().length());
    }

    /** What stands between the pieces: <<if x>>, <<else>>, <<end>>. */
    private void marks(int next) {
        if (next > end) {
            html.element("span", "sql-placeholder", text.substring(end, next));
        }
    }

    private void segment(Segment segment) {
        marks(segment.offset());
        end = segment.offset() + segment.length();
        String written = text.substring(segment.offset(), segment.offset() + segment.length());
        if (segment instanceof Segment.Parameter) {
            html.element("span", "sql-parameter", written);
        } else if (segment instanceof Segment.Placeholder) {
            html.element("span", "sql-placeholder", written);
        } else {
            SqlLexer.tokens(written).forEach(token -> token(token, written));
        }
    }

    private void token(Token token, String sql) {
        String written = token.in(sql);
        String mark = mark(token.kind(), written);
        if (mark.isEmpty()) {
            html.text(written);
        } else {
            html.element("span", mark, written);
        }
    }

    private static String mark(Token.Kind kind, String written) {
        return switch (kind) {
            case COMMENT -> "sql-comment";
            case STRING, DOLLAR_STRING -> "sql-string";
            case NUMBER -> "sql-number";
            case WORD -> KEYWORDS.contains(written.toLowerCase(Locale.ROOT)) ? "sql-keyword" : "";
            case WHITESPACE, QUOTED_IDENTIFIER, SYMBOL, UNTERMINATED -> "";
        };
    }
}
