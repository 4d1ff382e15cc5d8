package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedVariant;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A place of a parameter that PostgreSQL takes for one type with some blocks on and for another with others. */
final class VariantParameters {
    private VariantParameters() {}

    static List<Problem> differences(QueryMethod method, List<DescribedVariant> variants) {
        return types(variants).entrySet().stream()
                .filter(place -> place.getValue().size() > 1)
                .map(place -> problem(method, place.getKey(), place.getValue()))
                .toList();
    }

    /** The types that a place is taken for, by place. */
    static Map<Place, Set<SqlType>> types(List<DescribedVariant> variants) {
        Map<Place, Set<SqlType>> types = new LinkedHashMap<>();
        for (DescribedVariant variant : variants) {
            for (Segment.Parameter place : variant.variant().method().template().parameters()) {
                types.computeIfAbsent(Place.of(place), unused -> new LinkedHashSet<>())
                        .add(variant.description().parameters().get(place.index() - 1));
            }
        }
        return types;
    }

    private static Problem problem(QueryMethod method, Place place, Set<SqlType> types) {
        String named = types.stream().map(SqlType::toString).collect(Collectors.joining(" or "));
        return Problem.error(
                        "variant-parameter",
                        Location.of(method.sql(), place.offset(), place.length()),
                        "\":%s\" is %s, as blocks are on or off".formatted(place.name(), named))
                .fix("cast it: :%s::%s".formatted(place.name(), types.iterator().next()));
    }

    /** Where a parameter stands, in whatever variant. */
    record Place(int offset, int length, String name) {
        static Place of(Segment.Parameter parameter) {
            return new Place(parameter.offset(), parameter.length(), parameter.name());
        }
    }
}
