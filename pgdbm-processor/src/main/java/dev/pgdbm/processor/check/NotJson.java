package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.JsonMapping;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value annotated with {@code @Json} that is no JSON document for PostgreSQL, or cannot be one for a JSON library. */
final class NotJson implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        int places = method.method().template().parameters().size();
        return Stream.concat(
                        IntStream.rangeClosed(1, places).boxed().flatMap(number -> ofParameter(method, number)),
                        method.mappings().stream().flatMap(mapping -> ofColumn(method, mapping)))
                .toList();
    }

    private static Stream<Problem> ofParameter(DescribedMethod method, int number) {
        ParameterPlace place = ParameterPlace.of(method, number);
        SqlType type = method.description().parameters().get(number - 1);
        String cast = ":%s::jsonb".formatted(place.name());
        return method.method().value(place.name()).map(BoundValue::type).stream()
                .flatMap(javaType -> problem(":" + place.name(), javaType, type, place.location(), cast).stream());
    }

    private static Stream<Problem> ofColumn(DescribedMethod method, Mapping mapping) {
        String column = mapping.column().name();
        Location location = ResultColumns.location(method, mapping.index() - 1);
        String cast = "%s::jsonb AS %s".formatted("…", ColumnAlias.of(column));
        return problem(column, mapping.component().type(), mapping.column().type(), location, cast).stream();
    }

    private static Optional<Problem> problem(String name, JavaType type, SqlType found, Location at, String cast) {
        if (!type.isJson()) {
            return Optional.empty();
        }
        if (type.isPrimitive()) {
            return Optional.of(
                    Problem.error("json-type", at, "@Json \"%s\" is %s, which is primitive".formatted(name, type))
                            .fix("use %s".formatted(type.boxed())));
        }
        return JsonMapping.isDocument(found)
                ? Optional.empty()
                : Optional.of(Problem.error(
                                "json-type", at, "@Json \"%s\" is %s, neither json nor jsonb".formatted(name, found))
                        .label(found.toString())
                        .fix("remove @Json, or cast in SQL: " + cast));
    }
}
