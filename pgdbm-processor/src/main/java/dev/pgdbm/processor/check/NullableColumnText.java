package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.NullCause.Kind;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.problem.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to say of a column that can be NULL, and of the ways out. */
record NullableColumnText(DescribedMethod method, Mapping mapping, NullCause cause) {
    private static final int LONGEST_EXPRESSION = 40;

    String message() {
        String because = cause.kind() == Kind.COLUMN ? "because" : "because of";
        return "column \"%s\" can be null %s %s%s".formatted(mapping.column().name(), because, cause, line());
    }

    /** {@code  (line 3)}, if the cause has a line among others. */
    String line() {
        String template = method.method().template().text();
        if (cause.kind() != Kind.JOIN || cause.offset() < 0 || template.indexOf('\n') < 0) {
            return "";
        }
        long breaks = template.substring(0, cause.offset())
                .chars()
                .filter(character -> character == '\n')
                .count();
        return " (line %d)".formatted(breaks + 1);
    }

    String label() {
        return isScalar() && method.key().filter(mapping::equals).isEmpty()
                ? "is returned as %s".formatted(type())
                : "goes into \"%s %s\"".formatted(type(), mapping.component().name());
    }

    String origin() {
        return "\"%s\" is made in %s".formatted(cause.subject(), cause.origin());
    }

    String fix() {
        if (method.key().filter(mapping::equals).isPresent()) {
            return "leave such rows out: WHERE %s IS NOT NULL".formatted(expression());
        }
        String nullable = isScalar()
                ? "return " + nullableResult()
                : "make it \"@Nullable %s %s\""
                        .formatted(type().boxed(), mapping.component().name());
        String alias =
                isScalar() ? "" : " AS " + ColumnAlias.of(mapping.column().name());
        return "%s, or select coalesce(%s, …)%s, or declare @AssumeNonNull".formatted(nullable, expression(), alias);
    }

    private String nullableResult() {
        boolean single = method.shape() == ReturnShape.ONE;
        return single
                ? "%s or %s"
                        .formatted(
                                method.method().returning("@Nullable " + type().boxed()),
                                method.method().returning("Optional<%s>".formatted(type().boxed())))
                : method.method().returning(method.method().result().toString().replaceFirst("<", "<@Nullable "));
    }

    private boolean isScalar() {
        return method.row().filter(RowType.ScalarRow.class::isInstance).isPresent();
    }

    private JavaType type() {
        return mapping.component().type();
    }

    /** The expression of the column without its alias, if it is short enough to repeat. */
    private String expression() {
        Span span = ResultColumns.location(method, mapping.index() - 1).span();
        return Optional.ofNullable(span)
                .map(place ->
                        method.method().template().text().substring(place.offset(), place.offset() + place.length()))
                .map(this::withoutAlias)
                .filter(text -> text.length() <= LONGEST_EXPRESSION && text.indexOf('\n') < 0)
                .orElse("…");
    }

    private String withoutAlias(String text) {
        String alias = Pattern.quote(mapping.column().name());
        return text.replaceFirst("(?is)(?<=\\S)\\s+(AS\\s+)?\"?" + alias + "\"?$", "");
    }
}
