package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.CompositeMapping;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.SqlType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of a statement where composite values go to and fro. */
final class CompositeUses {
    private CompositeUses() {}

    /** Those of the parameters, then those of the columns. */
    static List<CompositeUse> of(DescribedMethod method) {
        int places = method.method().template().parameters().size();
        return Stream.concat(
                        IntStream.rangeClosed(1, places).boxed().flatMap(number -> ofParameter(method, number)),
                        method.mappings().stream().flatMap(mapping -> ofColumn(method, mapping)))
                .toList();
    }

    private static Stream<CompositeUse> ofParameter(DescribedMethod method, int number) {
        ParameterPlace place = ParameterPlace.of(method, number);
        SqlType type = method.description().parameters().get(number - 1);
        return method.method().parameter(place.name()).map(MethodParameter::type).stream()
                .flatMap(javaType -> CompositeMapping.of(javaType, type).stream())
                .map(mapping -> new CompositeUse(mapping, type, place.location(), true));
    }

    private static Stream<CompositeUse> ofColumn(DescribedMethod method, Mapping mapping) {
        SqlType type = mapping.column().type();
        return CompositeMapping.of(mapping.component().type(), type).stream()
                .map(found ->
                        new CompositeUse(found, type, ResultColumns.location(method, mapping.index() - 1), false));
    }
}
