package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.ObjectName.Owner;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.UsedRelation;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Relations of used modules that a statement names by their schema instead of a template, which PostgreSQL has nothing against.
 *
 * <p>Any other relation outside the catalogs belongs to an extension, since migrations can make none there.
 */
record HardCodedSchemas(QueryMethod method) {
    List<Problem> problems(List<UsedRelation> relations) {
        List<ObjectName> modules = relations.stream()
                .filter(UsedRelation::named)
                .map(UsedRelation::relation)
                .filter(relation -> relation.owner() == Owner.MODULE)
                .toList();
        return modules.isEmpty()
                ? List.of()
                : method.template().segments().stream()
                        .filter(Segment.Text.class::isInstance)
                        .flatMap(segment -> problems((Segment.Text) segment, modules))
                        .toList();
    }

    private Stream<Problem> problems(Segment.Text text, List<ObjectName> relations) {
        List<Token> tokens = SqlLexer.tokens(text.sql()).stream()
                .filter(token -> !token.isBlank())
                .toList();
        return IntStream.range(0, Math.max(0, tokens.size() - 2))
                .filter(i -> tokens.get(i + 1).isSymbol(text.sql(), '.'))
                .boxed()
                .flatMap(i -> relations.stream()
                        .filter(relation -> name(text, tokens.get(i)).equals(relation.schema()))
                        .filter(relation -> name(text, tokens.get(i + 2)).equals(relation.name()))
                        .map(relation -> problem(text, tokens.get(i), tokens.get(i + 2), relation)));
    }

    /** As PostgreSQL stores it. */
    private static String name(Segment.Text text, Token token) {
        String written = token.in(text.sql());
        return switch (token.kind()) {
            case WORD -> written.toLowerCase(Locale.ROOT);
            case QUOTED_IDENTIFIER -> written.substring(1, written.length() - 1).replace("\"\"", "\"");
            default -> "";
        };
    }

    private Problem problem(Segment.Text text, Token first, Token last, ObjectName relation) {
        return Problem.error(
                        "table-without-template",
                        Location.of(method.sql(), text.offset() + first.start(), last.end() - first.start()),
                        "table \"%s\" is named without a template".formatted(relation))
                .fix("write <<tables.%s>>".formatted(relation));
    }
}
