package dev.pgdbm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.name.SchemaName;
import org.junit.jupiter.api.Test;

class SqlTemplateTest {
    @Test
    void oneTemplateServesManySchemas() {
        SqlTemplate template = SqlTemplate.of("SELECT 1 FROM <<tables.users>>");
        assertThat(render(template, "acme")).isEqualTo("SELECT 1 FROM \"acme\".users");
        assertThat(render(template, "Mixed-Case")).isEqualTo("SELECT 1 FROM \"Mixed-Case\".users");
    }

    @Test
    void sayingWhatIsWrongAndWhere() {
        assertThatThrownBy(() -> SqlTemplate.of("SELECT 1 FROM <<tabels.users>>"))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessage("there is no placeholder \"<<tabels.users>>\" (at character 15 of the template);"
                        + " write <<tables.users>>");
    }

    @Test
    void parametersHavePlacesFromOneOn() {
        SqlTemplate template = SqlTemplate.of("SELECT :a, :b.c, :a");
        assertThat(template.parameters())
                .containsExactly(
                        new Segment.Parameter(7, 2, "a", 1),
                        new Segment.Parameter(11, 4, "b.c", 2),
                        new Segment.Parameter(17, 2, "a", 3));
    }

    @Test
    void blocksAreRefusedOutsideDaos() {
        assertThatThrownBy(() -> SqlTemplate.of("SELECT 1 <<if x>>FROM t<<end>>"))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessageStartingWith("\"<<if x>>\" works in the @Query of a DAO only (at character 10");
    }

    @Test
    void aTemplateWithBlocksIsRenderedByItsVariants() {
        SqlTemplate template = SqlTemplate.ofDao("SELECT 1 <<if x>>FROM t<<end>>");
        assertThatThrownBy(() -> render(template, "acme")).isInstanceOf(IllegalStateException.class);
        assertThat(render(template.variant(name -> false), "acme")).isEqualTo("SELECT 1 ");
    }

    @Test
    void whatStaysInAVariantStaysAtItsOffset() {
        String text = "SELECT 😀, <<if x>>:a<<else>>:b<<end>>";
        SqlTemplate variant = SqlTemplate.ofDao(text).variant(name -> false);
        assertThat(variant.text()).hasSameSizeAs(text);
        assertThat(variant.parameters()).containsExactly(new Segment.Parameter(text.indexOf(":b"), 2, "b", 1));
        assertThat(variant.render(null, ParameterStyle.JDBC).templateOffset("SELECT 😀, ".length()))
                .isEqualTo(text.indexOf(":b"));
    }

    @Test
    void scriptsHaveNoParameters() {
        assertThat(SqlTemplate.ofScript("SELECT :a").parameters()).isEmpty();
    }

    /** Backtracking over each character would need more stack than there is. */
    @Test
    void longNamesAndPathsNeedNoStack() {
        String longName = "<<\"" + "a".repeat(100_000);
        String longPath = "<<a" + ".a".repeat(100_000);
        String longKnownPath = "<<tables" + ".a".repeat(100_000) + ">>";
        assertThat(TemplateParser.script("'" + longName + "\n" + longPath + "\n'")
                        .problems())
                .isEmpty();
        assertThat(TemplateParser.statement(longKnownPath).problems()).hasSize(1);
    }

    private static String render(SqlTemplate template, String schema) {
        return template.render(SchemaName.of(schema), ParameterStyle.JDBC).sql();
    }
}
