package dev.pgdbm.type;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about column types, made of the table itself. */
final class TypesPage {
    private static final String HEAD = """
            # Column types

            Made from `ColumnTypes`, the table with which the processor checks and generates; a test keeps both the same.

            A column is read as one of the classes of its row, without loss; a parameter is bound from one of them. *Inferred* parameters
            travel as text and take the type that the server finds for their place: where it finds none, say it, `:age::interval`. Arrays of
            each type are lists of its classes: `bigint[]` is `List<Long>`, or `List<@Nullable Long>` if elements can be NULL.

            | PostgreSQL | read as | bound from | inferred |
            |---|---|---|---|
            """;

    private static final String FOOT = """

            Infinity of dates and times is `MAX`, minus infinity `MIN` of their class; 24:00 is `LocalTime.MAX`. A domain is read and bound as
            the type that it is based on, an enum as a Java enum with the same labels, a composite type as a record with its attributes, `json` and
            `jsonb` as anything that is annotated with `@Json`. What is not here can be cast to text in SQL.
            """;

    private TypesPage() {}

    static String text() {
        return ColumnTypes.all().stream()
                .filter(type -> !type.isArray())
                .map(TypesPage::row)
                .collect(Collectors.joining("\n", HEAD, "\n" + FOOT));
    }

    private static String row(ColumnType type) {
        String names = Stream.concat(Stream.of(type.name()), type.aliases().stream())
                .map(TypesPage::code)
                .collect(Collectors.joining(", "));
        boolean inferred =
                type.parameters().stream().map(ParameterMapping::sentType).allMatch(Objects::isNull);
        return "| %s | %s | %s | %s |"
                .formatted(
                        names,
                        classes(type.results().stream()
                                .map(ResultMapping::javaType)
                                .toList()),
                        classes(type.parameters().stream()
                                .map(ParameterMapping::javaType)
                                .toList()),
                        inferred ? "yes" : "");
    }

    /** {@code java.lang.Long} to {@code Long}. */
    private static String classes(List<String> javaTypes) {
        return javaTypes.stream()
                .map(javaType -> code(javaType.replaceAll("[a-z]+\\.", "")))
                .collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
