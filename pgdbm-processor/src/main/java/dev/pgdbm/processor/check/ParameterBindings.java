package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.CheckedMethod.Binding;
import dev.pgdbm.processor.check.CheckedMethod.Block;
import dev.pgdbm.processor.check.CheckedMethod.Bound;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.template.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the parameters of a checked method are bound, block by block. */
record ParameterBindings(DescribedMethod described) {
    /** What decides about blocks, in the order of its bits. */
    List<Condition> conditions() {
        return method().template().conditions().stream().map(this::condition).toList();
    }

    /** One for each place of a parameter outside blocks, and the blocks that have some, in order. */
    List<Binding> all() {
        return bindings(method().template().segments(), Set.of());
    }

    private QueryMethod method() {
        return described.method();
    }

    /** @param present the names of parameters that are not null there, since they decided */
    private List<Binding> bindings(List<Segment> pieces, Set<String> present) {
        return pieces.stream()
                .flatMap(piece -> {
                    if (piece instanceof Segment.Parameter place) {
                        return Stream.of(bound(place, present));
                    }
                    return piece instanceof Segment.Block block ? block(block, present) : Stream.empty();
                })
                .toList();
    }

    private Stream<Binding> block(Segment.Block block, Set<String> present) {
        Set<String> more = new HashSet<>(present);
        more.add(block.name());
        Block bindings = new Block(
                condition(block.name()), bindings(block.whenHolds(), more), bindings(block.otherwise(), present));
        return bindings.isEmpty() ? Stream.empty() : Stream.of(bindings);
    }

    private Condition condition(String name) {
        return new Condition(
                name, Conditions.isTruth(method().parameter(name).orElseThrow().type()));
    }

    private Bound bound(Segment.Parameter place, Set<String> present) {
        SqlType expected = described.description().parameters().get(place.index() - 1);
        ParameterBinding binding = method().parameter(place.name())
                .map(parameter ->
                        present.contains(place.name()) ? parameter.type().present() : parameter.type())
                .flatMap(type -> ParameterBinding.of(type, expected))
                .orElseThrow();
        return new Bound(place.index(), place.name(), binding.access());
    }
}
