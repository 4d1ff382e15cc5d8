package dev.pgdbm.processor.describe;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pgdbm.processor.describe.nullability.Nullability.RowsColumn;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Tree;
import dev.pgdbm.processor.describe.tree.reader.TreeReader;
import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.LeadingWord;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.RenderedSql;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;

/**
 * The statement of a method as PostgreSQL analysed it, from which everything else is concluded.
 *
 * @param query its tree; empty for a utility statement, and where a rule makes several statements of one
 * @param tree all of what it is executed as
 * @param sent the text that the places in the tree are about
 */
record AnalysedStatement(
        ModuleDatabase database, QueryMethod method, RenderedSql sent, Optional<Query> query, Tree tree) {
    /**
     * Reads a tree.
     *
     * @param text the text of the tree
     * @param columns how many the statement returns
     */
    static AnalysedStatement of(ModuleDatabase database, QueryMethod method, String text, int columns) {
        RenderedSql sent = method.template().render(database.schema(), ParameterStyle.NUMBERED);
        Tree tree = TreeReader.tree(text);
        List<Query> statements = tree.queries().stream()
                .filter(query -> query.traits().canSetTag())
                .filter(query -> query.results().size() == columns)
                .toList();
        return new AnalysedStatement(
                database,
                method,
                sent,
                statements.size() == 1 ? Optional.of(statements.get(0)) : Optional.empty(),
                tree);
    }

    /** How many rows a statement without a tree returns: the OUT parameters of a procedure are one. */
    Cardinality utilityRows() {
        return LeadingWord.isCall(method)
                ? Cardinality.one("a procedure returns its OUT parameters")
                : Cardinality.UNKNOWN;
    }

    /** Why a column of a statement without a tree can be NULL. */
    NullCause utilityNull() {
        return LeadingWord.isCall(method)
                ? new NullCause(NullCause.Kind.EXPRESSION, "an OUT parameter of a procedure", "", -1)
                : NullCause.UNKNOWN;
    }

    /** What is sent as the parameter of that number, from 1; empty for a name that leads to nothing. */
    Optional<BoundValue> parameter(int number) {
        List<Segment.Parameter> places = method.template().parameters();
        return number < 1 || number > places.size()
                ? Optional.empty()
                : method.value(places.get(number - 1).name());
    }

    /** The column of {@code <<rows.x>>} that a parameter is, from 1. */
    Optional<RowsColumn> rowsColumn(int number) {
        return parameter(number)
                .flatMap(column -> method.rowsOf(column)
                        .map(rows -> new RowsColumn(
                                rows.name(),
                                column.last().name(),
                                column.type()
                                        .listElement()
                                        .filter(JavaType::nullable)
                                        .isPresent())));
    }

    /** The place in the text sent, from a location in the tree, which counts bytes; -1 stays. */
    int offset(int location) {
        byte[] text = sent.sql().getBytes(UTF_8);
        return location < 0 ? -1 : new String(text, 0, Math.min(location, text.length), UTF_8).length();
    }

    /** The place in the template, from one in the text sent; -1 stays. */
    int templateOffset(int offset) {
        return offset < 0 ? -1 : sent.templateOffset(offset);
    }
}
