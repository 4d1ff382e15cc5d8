package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Span;
import dev.pgdbm.template.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the result columns of a statement stand in its text. */
final class ResultColumns {
    private static final Set<String> LEADING = Set.of("ALL", "DISTINCT");
    private static final Set<String> CLOSING = Set.of(
            "FROM",
            "WHERE",
            "GROUP",
            "HAVING",
            "WINDOW",
            "UNION",
            "EXCEPT",
            "INTERSECT",
            "ORDER",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            ";");

    private ResultColumns() {}

    /**
     * The expression of a result column, by its index from 0; the whole statement if the text's list and the server's columns
     * do not correspond, as with {@code *}.
     */
    static Location location(DescribedMethod method, int index) {
        List<Span> spans = spans(method.method().template().text());
        if (spans.size() != method.description().columns().size()) {
            return Location.of(method.method().sql());
        }
        Span span = spans.get(index);
        return Location.of(method.method().sql(), span.offset(), span.length());
    }

    /** The expressions of the result list, which stands behind RETURNING or else behind the first SELECT. */
    private static List<Span> spans(String text) {
        List<Token> tokens = TopLevel.tokens(text);
        List<String> words =
                tokens.stream().map(token -> TopLevel.word(token, text)).toList();
        int opener = words.contains("RETURNING") ? words.lastIndexOf("RETURNING") : words.indexOf("SELECT");
        List<Span> spans = new ArrayList<>();
        int first = opener + 1;
        for (int i = first; opener >= 0 && i <= words.size(); i++) {
            boolean closes = i == words.size() || CLOSING.contains(words.get(i));
            if (i > first && (closes || words.get(i).equals(","))) {
                spans.add(between(tokens.get(first), tokens.get(i - 1)));
            }
            if (closes) {
                return spans;
            }
            first = words.get(i).equals(",") || LEADING.contains(words.get(i)) ? i + 1 : first;
        }
        return spans;
    }

    private static Span between(Token first, Token last) {
        return new Span(first.start(), last.end() - first.start());
    }
}
