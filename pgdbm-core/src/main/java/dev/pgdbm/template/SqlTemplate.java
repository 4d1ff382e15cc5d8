package dev.pgdbm.template;

import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.name.SchemaName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL with placeholders, parsed; immutable.
 *
 * <pre>{@code
 * SqlTemplate template = SqlTemplate.of("SELECT id FROM <<tables.users>> WHERE email = :email");
 * template.render(SchemaName.of("acme"), ParameterStyle.JDBC).sql(); // SELECT id FROM "acme".users WHERE email = ?
 * }</pre>
 */
public final class SqlTemplate {
    private final String text;
    private final List<Segment> segments;

    SqlTemplate(String text, List<Segment> segments) {
        this.text = text;
        this.segments = List.copyOf(segments);
    }

    /**
     * The template of a statement, with {@code :name} parameters.
     *
     * @throws InvalidTemplate if it has a mistake
     */
    public static SqlTemplate of(String text) {
        return TemplateParser.statement(text).orElseThrow();
    }

    /**
     * The template of a script, such as a migration: no parameters.
     *
     * @throws InvalidTemplate if it has a mistake
     */
    public static SqlTemplate ofScript(String text) {
        return TemplateParser.script(text).orElseThrow();
    }

    /** The template as written. */
    public String text() {
        return text;
    }

    /** The pieces of the template in order. */
    public List<Segment> segments() {
        return segments;
    }

    /** The bind parameters in the order of their places; a name that occurs twice is there twice. */
    public List<Segment.Parameter> parameters() {
        return only(Segment.Parameter.class);
    }

    /** The placeholders in order. */
    public List<Segment.Placeholder> placeholders() {
        return only(Segment.Placeholder.class);
    }

    /**
     * The SQL for a schema.
     *
     * @param schema the schema, or null to leave names unqualified
     */
    public RenderedSql render(@Nullable SchemaName schema, ParameterStyle style) {
        return RenderedSql.of(segments, new Rendering(schema, style));
    }

    private <S extends Segment> List<S> only(Class<S> type) {
        return segments.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
