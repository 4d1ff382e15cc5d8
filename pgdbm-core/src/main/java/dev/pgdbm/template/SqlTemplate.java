package dev.pgdbm.template;

import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.name.SchemaName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
     * The template of a DAO's statement, with {@code :name} parameters and {@code <<if x>>} blocks.
     *
     * @throws InvalidTemplate if it has a mistake
     */
    public static SqlTemplate ofDao(String text) {
        return TemplateParser.dao(text).orElseThrow();
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

    /** The pieces of the template in order; what is in blocks, only in them. */
    public List<Segment> segments() {
        return segments;
    }

    /** Every piece of whatever block, in the order of the text; the blocks themselves are left out. */
    public List<Segment> pieces() {
        return all(segments).filter(piece -> !(piece instanceof Segment.Block)).toList();
    }

    /** The bind parameters in the order of their places, blocks included; a name that occurs twice is there twice. */
    public List<Segment.Parameter> parameters() {
        return only(Segment.Parameter.class);
    }

    /** The placeholders in order, blocks included. */
    public List<Segment.Placeholder> placeholders() {
        return only(Segment.Placeholder.class);
    }

    /** The blocks in the order in which they begin, those in blocks included. */
    public List<Segment.Block> blocks() {
        return only(Segment.Block.class);
    }

    /** The names of the parameters that decide about blocks, each once, in the order of the text. */
    public List<String> conditions() {
        return blocks().stream().map(Segment.Block::name).distinct().toList();
    }

    /**
     * The template without the blocks that are off: its pieces are where they were, blanks stand for the others.
     *
     * @param holds whether the parameter of that name is true or there
     */
    public SqlTemplate variant(Predicate<String> holds) {
        return VariantText.of(text, kept(segments, holds).toList());
    }

    /** The names of the parameters that choices depend on, each once, in the order of the text. */
    public List<String> choices() {
        return parametersOf(PlaceholderKind.CHOICE);
    }

    /** The names of the parameters that are tables of rows, each once, in the order of the text. */
    public List<String> rows() {
        return parametersOf(PlaceholderKind.ROWS);
    }

    private List<String> parametersOf(PlaceholderKind kind) {
        return placeholders().stream()
                .filter(placeholder -> placeholder.kind() == kind)
                .map(placeholder -> placeholder.path().get(0))
                .distinct()
                .toList();
    }

    /**
     * The template with SQL for its choices; all pieces of it stand where the placeholder stood.
     *
     * @param sql for a parameter that a choice depends on; a choice without stays a placeholder
     */
    public SqlTemplate choosing(Map<String, String> sql) {
        return expanding(PlaceholderKind.CHOICE, sql);
    }

    /**
     * The template with SQL for its rows; all pieces of it stand where the placeholder stood.
     *
     * @param sql for a parameter that is a table of rows; rows without stay a placeholder
     */
    public SqlTemplate unnesting(Map<String, String> sql) {
        return expanding(PlaceholderKind.ROWS, sql);
    }

    private SqlTemplate expanding(PlaceholderKind kind, Map<String, String> sql) {
        return Expansion.of(
                this,
                placeholder -> placeholder.kind() == kind
                        ? Optional.ofNullable(sql.get(placeholder.path().get(0)))
                        : Optional.empty());
    }

    /**
     * The text with SQL written out for its rows.
     *
     * @param sql for each parameter that is a table of rows
     */
    public String textUnnesting(Map<String, String> sql) {
        StringBuilder written = new StringBuilder(text);
        List<Segment.Placeholder> places = placeholders();
        for (int i = places.size() - 1; i >= 0; i--) {
            Segment.Placeholder place = places.get(i);
            if (place.kind() == PlaceholderKind.ROWS) {
                written.replace(
                        place.offset(),
                        place.offset() + place.length(),
                        sql.get(place.path().get(0)));
            }
        }
        return written.toString();
    }

    /** What stands for placeholders that were expanded, piece by piece. */
    public List<Segment.Inserted> insertions() {
        return only(Segment.Inserted.class);
    }

    private static Stream<Segment> kept(List<Segment> pieces, Predicate<String> holds) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Segment.Block block
                        ? kept(block.branch(holds.test(block.name())), holds)
                        : Stream.of(piece));
    }

    /**
     * The SQL for a schema.
     *
     * @param schema the schema, or null to leave names unqualified
     * @throws IllegalStateException if the template has blocks, so that only its variants are SQL
     */
    public RenderedSql render(@Nullable SchemaName schema, ParameterStyle style) {
        return RenderedSql.of(segments, new Rendering(schema, style));
    }

    private <S extends Segment> List<S> only(Class<S> type) {
        return all(segments).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Segment> all(List<Segment> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Segment.Block block
                        ? Stream.concat(Stream.of(piece), all(block.pieces()))
                        : Stream.of(piece));
    }

    @Override
    public String toString() {
        return text;
    }
}
