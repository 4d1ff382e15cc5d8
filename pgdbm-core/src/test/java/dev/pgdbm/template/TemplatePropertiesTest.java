package dev.pgdbm.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.name.SchemaName;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TemplatePropertiesTest {
    private static final SchemaName ACME = SchemaName.of("acme");

    @Property
    void tokensPutTogetherAgainAreTheText(@ForAll("sql") String sql) {
        List<Token> tokens = SqlLexer.tokens(sql);
        assertThat(tokens.stream().map(token -> token.in(sql)).collect(Collectors.joining()))
                .isEqualTo(sql);
        assertThat(tokens).allMatch(token -> token.end() > token.start());
        assertThat(tokens)
                .allMatch(token -> SqlLexer.tokenAt(sql, token.start()).equals(token));
    }

    @Property
    void segmentsPutTogetherAgainAreTheText(@ForAll("sql") String sql) {
        for (ParsedTemplate parsed : List.of(TemplateParser.statement(sql), TemplateParser.script(sql))) {
            int end = 0;
            for (Segment segment : parsed.template().segments()) {
                assertThat(segment.offset()).isEqualTo(end);
                end += segment.length();
            }
            assertThat(end).isEqualTo(sql.length());
        }
    }

    @Property
    void problemsAreInTheTextAndInOrder(@ForAll("sql") String sql) {
        List<TemplateProblem> problems = TemplateParser.statement(sql).problems();
        assertThat(problems)
                .allMatch(problem -> problem.length() > 0)
                .allMatch(problem -> problem.offset() + problem.length() <= sql.length());
        assertThat(problems).extracting(TemplateProblem::offset).isSorted();
    }

    @Property
    void scriptsWithoutPlaceholdersRenderToThemselves(@ForAll("sql") String any) {
        String sql = any.replaceAll("<+", "<").replaceAll("\\{+", "{");
        assertThat(render(TemplateParser.script(sql), ParameterStyle.JDBC)).isEqualTo(sql);
    }

    @Property
    void statementsWithoutPlaceholdersAndColonsRenderToThemselves(@ForAll("sql") String any) {
        String sql = any.replace(":", "").replaceAll("<+", "<").replaceAll("\\{+", "{");
        assertThat(render(TemplateParser.statement(sql), ParameterStyle.NUMBERED))
                .isEqualTo(sql);
    }

    @Property
    void renderingKnowsTheWayBackFromEveryCharacter(@ForAll("pieces") List<Piece> pieces, @ForAll boolean withSchema) {
        String text = pieces.stream().map(Piece::template).collect(Collectors.joining());
        ParsedTemplate parsed = TemplateParser.statement(text);
        assertThat(parsed.problems()).isEmpty();
        RenderedSql rendered = parsed.template().render(withSchema ? ACME : null, ParameterStyle.JDBC);
        int offset = 0;
        int templateOffset = 0;
        for (Piece piece : pieces) {
            String sql = piece.sql(withSchema);
            for (int i = 0; i < sql.length(); i++) {
                int expected = templateOffset + (piece.isText() ? i : 0);
                assertThat(rendered.templateOffset(offset + i)).isEqualTo(expected);
            }
            offset += sql.length();
            templateOffset += piece.template().length();
        }
        assertThat(rendered.sql()).hasSize(offset);
        assertThat(rendered.templateOffset(offset)).isEqualTo(text.length());
    }

    /** A piece of a template and what it renders to, with a schema and without. */
    record Piece(String template, String withSchema, String withoutSchema) {
        boolean isText() {
            return template.equals(withSchema);
        }

        String sql(boolean schema) {
            return schema ? withSchema : withoutSchema;
        }
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        return Arbitraries.of(
                        new Piece(" SELECT ", " SELECT ", " SELECT "),
                        new Piece(" '🐘:x' ", " '🐘:x' ", " '🐘:x' "),
                        new Piece(",", ",", ","),
                        new Piece("<<tables.users>>", "\"acme\".users", "\"users\""),
                        new Piece("{{tables.b.c}}", "\"b\".c", "\"b\".c"),
                        new Piece("<<schema>>.", "\"acme\".", ""),
                        new Piece("{{schema}} ", "\"acme\" ", "public "),
                        new Piece("?", "??", "??"))
                .flatMap(piece -> Arbitraries.of(
                        piece, new Piece(" :a.b ", " ? ", " ? "), new Piece(" ::int ", " ::int ", " ::int ")))
                .map(TemplatePropertiesTest::splitBlank)
                .list()
                .ofMaxSize(12)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    /** Blanks around a placeholder are text of their own. */
    private static List<Piece> splitBlank(Piece piece) {
        if (piece.isText()) {
            return List.of(piece);
        }
        String core = piece.template().strip();
        Piece stripped = new Piece(
                core, piece.withSchema().strip(), piece.withoutSchema().strip());
        Piece blank = new Piece(" ", " ", " ");
        return core.equals(piece.template()) ? List.of(stripped) : List.of(blank, stripped, blank);
    }

    /** Texts full of what the lexer must know about. */
    @Provide
    Arbitrary<String> sql() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "'",
                        "''",
                        "\"",
                        "E'",
                        "U&'",
                        "\\",
                        "$$",
                        "$a$",
                        "$1",
                        "a$b",
                        "--",
                        "/*",
                        "*/",
                        "\n",
                        "\r",
                        " ",
                        ":",
                        "::",
                        ":a",
                        ":=",
                        "?",
                        "?|",
                        "[",
                        "]",
                        "<<",
                        ">>",
                        "{{",
                        "}}",
                        "<<tables.users>>",
                        "{{schema}}",
                        "<<schema>>.",
                        "tables",
                        ".",
                        "SELECT",
                        "1.5e3",
                        ";",
                        "é",
                        "🐘",
                        "\0")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings());
    }

    private static String render(ParsedTemplate parsed, ParameterStyle style) {
        return parsed.template().render(null, style).sql();
    }
}
