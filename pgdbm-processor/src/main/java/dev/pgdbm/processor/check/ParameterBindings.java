package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.CheckedMethod.Binding;
import dev.pgdbm.processor.check.CheckedMethod.Block;
import dev.pgdbm.processor.check.CheckedMethod.Bound;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.template.Segment;
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
        return bindings(method().template().segments(), method());
    }

    private QueryMethod method() {
        return described.method();
    }

    /** @param there the method where what decided is there */
    private List<Binding> bindings(List<Segment> pieces, QueryMethod there) {
        return pieces.stream()
                .flatMap(piece -> {
                    if (piece instanceof Segment.Parameter place) {
                        return Stream.of(bound(place, there));
                    }
                    return piece instanceof Segment.Block block ? block(block, there) : Stream.empty();
                })
                .toList();
    }

    private Stream<Binding> block(Segment.Block block, QueryMethod there) {
        Block bindings = new Block(
                condition(block.name()),
                bindings(block.whenHolds(), there.where(Set.of(block.name()))),
                bindings(block.otherwise(), there));
        return bindings.isEmpty() ? Stream.empty() : Stream.of(bindings);
    }

    private Condition condition(String name) {
        BoundValue value = method().value(name).orElseThrow();
        return new Condition(value, Conditions.isTruth(value));
    }

    private Bound bound(Segment.Parameter place, QueryMethod there) {
        SqlType expected = described.description().parameters().get(place.index() - 1);
        BoundValue value = there.value(place.name()).orElseThrow();
        ParameterBinding binding = ParameterBinding.of(value.type(), expected).orElseThrow();
        return new Bound(place.index(), value, binding.access());
    }
}
