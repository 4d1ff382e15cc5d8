package dev.pgdbm.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.fixture.CaseDirectories;
import dev.pgdbm.name.SchemaName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TemplateCasesTest {
    private static final SchemaName ACME = SchemaName.of("acme");

    private static final Map<String, String> CHOICES = Map.of("order", "<<tables.users>>.id DESC, name");

    private static final Map<String, String> ROWS = Map.of("users", "unnest(:users.email::text[]) AS users(email)");

    @TestFactory
    Stream<DynamicTest> statements() {
        return CaseDirectories.tests("template", sql -> describe(TemplateParser.statement(sql)));
    }

    @TestFactory
    Stream<DynamicTest> scripts() {
        return CaseDirectories.tests("template-script", sql -> describe(TemplateParser.script(sql)));
    }

    @TestFactory
    Stream<DynamicTest> statementsOfDaos() {
        return CaseDirectories.tests("template-dao", sql -> describeVariants(TemplateParser.dao(sql)));
    }

    @Test
    void everyPlaceholderKindHasACaseWithItsExample() {
        Set<PlaceholderKind> shown = Stream.of("template", "template-dao")
                .flatMap(CaseDirectories::inputs)
                .flatMap(input -> TemplateParser.dao(CaseDirectories.read(input)).template().placeholders().stream())
                .map(Segment.Placeholder::kind)
                .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrder(PlaceholderKind.values());
    }

    @Test
    void everyExampleIsAPlaceholderOfItsKind() {
        assertThat(Arrays.stream(PlaceholderKind.values()))
                .allSatisfy(kind -> assertThat(SqlTemplate.ofDao(kind.example()).placeholders())
                        .extracting(Segment.Placeholder::kind)
                        .containsExactly(kind));
    }

    private static String describe(ParsedTemplate parsed) {
        StringBuilder out = new StringBuilder();
        SqlTemplate template = parsed.template();
        parsed.problems().forEach(problem -> out.append(describe(template.text(), problem)));
        if (parsed.problems().isEmpty()) {
            out.append("-- JDBC, schema acme\n").append(template.render(ACME, ParameterStyle.JDBC));
            out.append("\n-- numbered, no schema\n").append(template.render(null, ParameterStyle.NUMBERED));
            out.append("\n-- parameters: ").append(names(template)).append('\n');
        }
        return out.toString();
    }

    /** Each variant, by the conditions that hold in it. */
    private static String describeVariants(ParsedTemplate parsed) {
        if (!parsed.problems().isEmpty()) {
            return describe(parsed);
        }
        SqlTemplate template = parsed.template().unnesting(ROWS);
        List<String> conditions = template.conditions();
        return IntStream.range(0, 1 << conditions.size())
                .mapToObj(mask -> IntStream.range(0, conditions.size())
                        .filter(bit -> (mask & 1 << bit) != 0)
                        .mapToObj(conditions::get)
                        .toList())
                .map(held -> describe(held, template.variant(held::contains).choosing(CHOICES)))
                .collect(Collectors.joining());
    }

    private static String describe(List<String> held, SqlTemplate variant) {
        return "-- %s\n%s\n-- parameters: %s\n"
                .formatted(
                        held.isEmpty() ? "nothing" : String.join(", ", held),
                        variant.render(ACME, ParameterStyle.NUMBERED),
                        names(variant));
    }

    private static String names(SqlTemplate template) {
        return template.parameters().stream().map(Segment.Parameter::name).collect(Collectors.joining(", "));
    }

    private static String describe(String text, TemplateProblem problem) {
        return "%s at %d, %s\n  %s\n  fix: %s\n"
                .formatted(
                        problem.code(),
                        problem.offset(),
                        text.substring(problem.offset(), problem.offset() + problem.length()),
                        problem.message(),
                        problem.fix());
    }
}
