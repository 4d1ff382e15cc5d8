package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.VariantParameters.Place;
import dev.pgdbm.processor.model.Dependencies;
import dev.pgdbm.processor.model.DescribedVariant;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.StatementUse;
import dev.pgdbm.processor.model.StatementUse.NullAssignment;
import dev.pgdbm.processor.model.StatementUse.NullComparison;
import dev.pgdbm.processor.model.UsedRelation;
import dev.pgdbm.template.Segment;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a statement does in any of its variants. */
record WholeUse(QueryMethod method, List<DescribedVariant> variants) {
    StatementUse use() {
        return new StatementUse(
                union(variant -> variant.description().use().nullAssignments().stream()
                        .map(found -> new NullAssignment(
                                place(variant, found.parameter()), found.table(), found.column(), found.origin()))),
                union(variant -> variant.description().use().nullComparisons().stream()
                        .map(found ->
                                new NullComparison(place(variant, found.parameter()), found.operator(), found.left()))),
                union(variant -> variant.description().use().omissions().stream()),
                union(variant -> variant.description().use().unlimitedChanges().stream()),
                relations(),
                dependencies(),
                rowSources());
    }

    /** Those of all variants. */
    private List<String> rowSources() {
        return method.rows().stream()
                .map(MethodParameter::name)
                .filter(name -> variants.stream()
                        .allMatch(variant ->
                                variant.description().use().rowSources().contains(name)))
                .toList();
    }

    private <T> List<T> union(Function<DescribedVariant, Stream<T>> part) {
        return variants.stream().flatMap(part).distinct().toList();
    }

    /** The number of a place in the template, from that in a variant. */
    private int place(DescribedVariant variant, int number) {
        Place place =
                Place.of(variant.variant().method().template().parameters().get(number - 1));
        return method.template().parameters().stream()
                .filter(parameter -> Place.of(parameter).equals(place))
                .mapToInt(Segment.Parameter::index)
                .findFirst()
                .orElseThrow();
    }

    private List<UsedRelation> relations() {
        Map<ObjectName, UsedRelation> relations = new LinkedHashMap<>();
        variants.stream()
                .flatMap(variant -> variant.description().use().relations().stream())
                .forEach(used -> relations.merge(used.relation(), used, WholeUse::both));
        return List.copyOf(relations.values());
    }

    private static UsedRelation both(UsedRelation one, UsedRelation other) {
        return new UsedRelation(
                one.relation(),
                one.kind(),
                one.read() || other.read(),
                one.written() || other.written(),
                one.named() || other.named());
    }

    private Optional<Dependencies> dependencies() {
        List<Dependencies> known = variants.stream()
                .flatMap(variant -> variant.description().use().dependencies().stream())
                .toList();
        return known.size() < variants.size()
                ? Optional.empty()
                : Optional.of(new Dependencies(
                        names(known, Dependencies::relations),
                        names(known, Dependencies::functions),
                        names(known, Dependencies::operators),
                        names(known, Dependencies::types)));
    }

    private static List<ObjectName> names(
            List<Dependencies> known, Function<Dependencies, Collection<ObjectName>> part) {
        return known.stream()
                .flatMap(one -> part.apply(one).stream())
                .distinct()
                .sorted(Comparator.comparing(ObjectName::toString))
                .toList();
    }
}
