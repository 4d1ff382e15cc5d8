package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.CompositeMapping;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.EnumMapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Location;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of a statement where enums go to and fro. */
final class EnumUses {
    private EnumUses() {}

    /** Those of the parameters, then those of the columns. */
    static List<EnumUse> of(DescribedMethod method) {
        int places = method.method().template().parameters().size();
        return Stream.concat(
                        IntStream.rangeClosed(1, places).boxed().flatMap(number -> ofParameter(method, number)),
                        method.mappings().stream().flatMap(mapping -> ofColumn(method, mapping)))
                .toList();
    }

    private static Stream<EnumUse> ofParameter(DescribedMethod method, int number) {
        ParameterPlace place = ParameterPlace.of(method, number);
        SqlType type = method.description().parameters().get(number - 1);
        return method.method().value(place.name()).map(BoundValue::type).stream()
                .flatMap(javaType -> uses(javaType, type, place.location()));
    }

    private static Stream<EnumUse> ofColumn(DescribedMethod method, Mapping mapping) {
        SqlType type = mapping.column().type();
        return uses(mapping.component().type(), type, ResultColumns.location(method, mapping.index() - 1));
    }

    /** Also those in a composite type. */
    private static Stream<EnumUse> uses(JavaType javaType, SqlType sqlType, Location location) {
        return Stream.concat(
                EnumMapping.of(javaType, sqlType).stream().map(mapping -> new EnumUse(mapping, sqlType, location)),
                CompositeMapping.of(javaType, sqlType).stream()
                        .flatMap(CompositeMapping::enums)
                        .map(found -> new EnumUse(found.mapping(), found.type(), location)));
    }
}
