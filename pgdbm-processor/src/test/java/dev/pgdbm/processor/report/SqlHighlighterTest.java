package dev.pgdbm.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.template.SqlTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks of a statement on the page. */
class SqlHighlighterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Select                | <span class=\"sql-keyword\">Select</span>",
                "id                    | id",
                "12.5                  | <span class=\"sql-number\">12.5</span>",
                "'from :x'             | <span class=\"sql-string\">&#39;from :x&#39;</span>",
                "$a$select$a$          | <span class=\"sql-string\">$a$select$a$</span>",
                "/* select */          | <span class=\"sql-comment\">/* select */</span>",
                "\"select\"            | &quot;select&quot;",
                ":email                | <span class=\"sql-parameter\">:email</span>",
                "<<tables.users>>      | <span class=\"sql-placeholder\">&lt;&lt;tables.users&gt;&gt;</span>",
                "{{tables.users}}      | <span class=\"sql-placeholder\">{{tables.users}}</span>",
            })
    void eachPieceIsMarkedAsWhatItIs(String sql, String expected) {
        assertThat(highlighted(sql)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a<b, '</script>' FROM <<tables.\"Ü\">> -- 🙂 & <b>\n WHERE x ?| :y AND z = $$ ' $$",
                "SELECT <<schema>>.f(:a, :a)::text[1:2] /* /* */ */",
            })
    void nothingIsLost(String sql) {
        String text = highlighted(sql).replaceAll("</?span[^>]*>", "");
        assertThat(text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .isEqualTo(sql);
    }

    @Test
    void markupInAStatementIsText() {
        assertThat(highlighted("SELECT '<script>alert(1)</script>'"))
                .doesNotContain("<script>")
                .doesNotContain("</script>");
    }

    @Test
    void blocksAreMarkedAndNothingIsLost() {
        Html html = new Html();
        SqlHighlighter.write(SqlTemplate.ofDao("a <<if x>>b<<else>>:c<<end>> d<<if y>> e<<end>>"), html);

        assertThat(html.toString().replaceAll("<[^>]+>", ""))
                .contains(
                        "a &lt;&lt;if x&gt;&gt;b&lt;&lt;else&gt;&gt;:c&lt;&lt;end&gt;&gt; d&lt;&lt;if y&gt;&gt; e&lt;&lt;end&gt;&gt;");
    }

    private static String highlighted(String sql) {
        Html html = new Html();
        SqlHighlighter.write(SqlTemplate.of(sql), html);
        return html.toString();
    }
}
