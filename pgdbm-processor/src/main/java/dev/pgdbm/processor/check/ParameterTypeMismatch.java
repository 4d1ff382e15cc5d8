package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.JsonMapping;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ParameterMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Java parameter that does not fit, or not without loss, the type that PostgreSQL expects in its place. */
final class ParameterTypeMismatch implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        List<Segment.Parameter> places = method.method().template().parameters();
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(i -> problem(
                        method, places.get(i), method.description().parameters().get(i)))
                .toList();
    }

    private static Stream<Problem> problem(DescribedMethod method, Segment.Parameter place, SqlType expected) {
        return method.method().value(place.name()).stream()
                .filter(parameter -> !ListForIn.isAt(method, place))
                .filter(parameter ->
                        ParameterBinding.of(parameter.type(), expected).isEmpty())
                .map(parameter -> problem(method, place, parameter, expected));
    }

    private static Problem problem(
            DescribedMethod method, Segment.Parameter place, BoundValue parameter, SqlType expected) {
        return method.method()
                .rowsOf(parameter)
                .map(rows -> rows.rows().orElseThrow().oneByOne()
                        ? ofField(method, place, parameter, expected)
                        : ofRows(parameter, expected))
                .orElseGet(() -> ofValue(method, place, parameter, expected));
    }

    /** Only what a component is declared as can be wrong with it. */
    private static Problem ofRows(BoundValue column, SqlType expected) {
        JavaType type = column.type().listElement().orElse(column.type());
        String sqlType = expected.toString().replaceFirst("\\[]$", "");
        return Problem.error(
                        "parameter-type",
                        Location.of(column.last().source()),
                        "component \"%s\" is declared as %s but %s in Java".formatted(column.name(), sqlType, type))
                .note(new SqlType(sqlType)
                        .known()
                        .map(known -> "%s accepts %s".formatted(sqlType, accepted(known)))
                        .orElseGet(() -> "pgdbm has no Java type for %s".formatted(sqlType)))
                .fix("name a type in @PgType that takes %s, or leave it out and cast in SQL".formatted(type));
    }

    /** A row of COPY has no place for a cast. */
    private static Problem ofField(
            DescribedMethod method, Segment.Parameter place, BoundValue column, SqlType expected) {
        return Problem.error(
                        "parameter-type",
                        Location.of(method.method().sql(), place.offset(), place.length()),
                        "component \"%s\" is %s, but its column is %s"
                                .formatted(column.name(), column.type(), expected))
                .note(expected.known()
                        .map(known -> "%s accepts %s".formatted(expected, accepted(known)))
                        .orElseGet(() -> "pgdbm has no Java type for %s yet".formatted(expected)))
                .fix("change the component, or cast in @Query(\"INSERT INTO … SELECT … FROM <<rows.…>>\")");
    }

    private static Problem ofValue(
            DescribedMethod method, Segment.Parameter place, BoundValue parameter, SqlType expected) {
        Optional<ColumnType> known = expected.known();
        Problem mismatch = Problem.error(
                        "parameter-type",
                        Location.of(method.method().sql(), place.offset(), place.length()),
                        "\":%s\" is %s in the query but %s in Java".formatted(place.name(), expected, parameter.type()))
                .label("PostgreSQL expects %s here".formatted(expected));
        Problem problem = ConverterNote.on(mismatch, parameter.type());
        if (JsonMapping.isDocument(expected)) {
            return problem.note("@Json writes any Java type as %s".formatted(expected))
                    .fix("write @Json %s %s, or use String".formatted(parameter.type(), parameter.name()));
        }
        if (expected.name().endsWith("record")
                && parameter.type().listElement().orElse(parameter.type()).isRecord()) {
            String array = parameter.type().listElement().isPresent() ? "[]" : "";
            return problem.note("any row would do there, so that PostgreSQL cannot infer which it is")
                    .fix("say its type: :%s::<<schema>>.…%s".formatted(place.name(), array));
        }
        if (!expected.attributes().isEmpty()) {
            return problem.fix("use %s".formatted(CompositeAttributes.record(expected)));
        }
        if (parameter.type().isRecord()) {
            return problem.fix("name a component of it: " + components(parameter));
        }
        return known.map(type -> problem.note("%s accepts %s".formatted(expected, accepted(type)))
                        .fix("change %s to %s%s"
                                .formatted(
                                        parameter.isComponent() ? parameter.described() : "the parameter",
                                        declared(parameter, type),
                                        orCast(place, parameter, expected))))
                .orElseGet(() -> problem.note("pgdbm has no Java type for %s yet".formatted(expected))
                        .fix("cast in SQL: " + cast(place, parameter, expected)));
    }

    /** {@code :user.id, :user.email}. */
    private static String components(BoundValue parameter) {
        return parameter.type().parts().stream()
                .map(part -> ":%s.%s".formatted(parameter.name(), part.name()))
                .collect(Collectors.joining(", "));
    }

    /** An enum has no type that it could be cast from. */
    private static String orCast(Segment.Parameter place, BoundValue parameter, SqlType expected) {
        boolean isEnum = ParameterBinding.defaultType(parameter.type()).isEmpty();
        return isEnum ? "" : ", or cast in SQL: " + cast(place, parameter, expected);
    }

    /** {@code :id::text::bigint}. */
    private static String cast(Segment.Parameter place, BoundValue parameter, SqlType expected) {
        String own = ParameterBinding.defaultType(parameter.type())
                .map(name -> new SqlType(name).toString())
                .orElse("text");
        return ":%s::%s::%s".formatted(place.name(), own, expected);
    }

    private static String first(ColumnType type) {
        return type.parameters().get(0).javaType();
    }

    /** {@code long}, or {@code Optional<Long>} for what is an Optional. */
    private static String declared(BoundValue parameter, ColumnType type) {
        String simple = JavaNames.shortened(first(type));
        JavaType boxed = new JavaType("", simple, List.of(), false).boxed();
        return parameter.last().isWrapped() ? "Optional<%s>".formatted(boxed) : simple;
    }

    private static String accepted(ColumnType type) {
        return JavaNames.list(type.parameters().stream().map(ParameterMapping::javaType));
    }
}
