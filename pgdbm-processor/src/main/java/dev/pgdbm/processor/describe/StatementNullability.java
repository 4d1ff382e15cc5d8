package dev.pgdbm.processor.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pgdbm.processor.describe.nullability.Nullability;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.reader.TreeReader;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaCatalog.Table;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.RenderedSql;
import dev.pgdbm.template.Segment;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Why the result columns of a method's statement can be NULL, at places in its template. */
final class StatementNullability {
    private final ModuleDatabase database;
    private final QueryMethod method;
    private final RenderedSql sent;

    StatementNullability(ModuleDatabase database, QueryMethod method) {
        this.database = database;
        this.method = method;
        this.sent = method.template().render(database.schema(), ParameterStyle.NUMBERED);
    }

    /**
     * One for each result column.
     *
     * @param tree the text of the analysed tree; nothing is known without
     */
    List<Optional<NullCause>> causes(String tree, int columns) {
        List<Query> statements = TreeReader.read(tree).stream()
                .filter(query -> query.traits().canSetTag())
                .filter(query -> query.results().size() == columns)
                .toList();
        // A rule can make several statements of one.
        return statements.size() == 1
                ? causes(statements.get(0))
                : Collections.nCopies(columns, Optional.of(NullCause.UNKNOWN));
    }

    private List<Optional<NullCause>> causes(Query statement) {
        Nullability nullability = new Nullability(database.declarations(), this::isNullable);
        return nullability.of(statement).stream()
                .map(cause -> cause.map(this::inTemplate))
                .toList();
    }

    private boolean isNullable(int parameter) {
        List<Segment.Parameter> places = method.template().parameters();
        return parameter < 1
                || parameter > places.size()
                || method.parameter(places.get(parameter - 1).name())
                        .map(MethodParameter::type)
                        .filter(type -> !type.nullable())
                        .isEmpty();
    }

    private NullCause inTemplate(NullCause cause) {
        int offset = cause.offset() < 0 ? -1 : utf16(cause.offset());
        boolean join = cause.kind() == NullCause.Kind.JOIN && cause.within().isEmpty();
        int place = join ? JoinClause.offset(sent.sql(), cause.subject(), offset) : offset;
        return cause.at(place < 0 ? -1 : sent.templateOffset(place)).from(origin(cause));
    }

    private String origin(NullCause cause) {
        return cause.kind() == NullCause.Kind.COLUMN
                ? database.catalog().table(cause.subject()).map(Table::origin).orElse("")
                : "";
    }

    /** The tree counts bytes. */
    private int utf16(int bytes) {
        byte[] text = sent.sql().getBytes(UTF_8);
        return new String(text, 0, Math.min(bytes, text.length), UTF_8).length();
    }
}
