package dev.pgdbm.processor.generate;

import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Binding;
import dev.pgdbm.processor.check.CheckedMethod.Block;
import dev.pgdbm.processor.check.CheckedMethod.Bound;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import dev.pgdbm.processor.model.BoundValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a method uses what it is given.
 *
 * @param bound as it is known where it is bound, which is not null in a block that depends on it
 * @param asked of the blocks, and of the choice of a variant
 * @param future whether it is bound when others may have changed it
 */
record ValueUses(List<BoundValue> bound, List<Condition> asked, boolean future) {
    static ValueUses of(CheckedMethod method) {
        List<Binding> all =
                method.bindings().stream().flatMap(ValueUses::withParts).toList();
        return new ValueUses(
                all.stream()
                        .filter(Bound.class::isInstance)
                        .map(one -> ((Bound) one).value())
                        .toList(),
                Stream.concat(
                                method.conditions().stream(),
                                all.stream().filter(Block.class::isInstance).map(one -> ((Block) one).condition()))
                        .toList(),
                method.method().isFuture());
    }

    private static Stream<Binding> withParts(Binding binding) {
        return binding instanceof Block block
                ? Stream.concat(
                        Stream.of(binding),
                        Stream.concat(block.whenHolds().stream(), block.otherwise().stream())
                                .flatMap(ValueUses::withParts))
                : Stream.of(binding);
    }

    /**
     * Whether a local variable holds it: a component that is used more than once, or behind something that can be null there, or takes
     * more than one call.
     */
    boolean wantLocal(BoundValue value) {
        List<BoundValue> all = Stream.concat(bound.stream(), asked.stream().map(Condition::value))
                .filter(use -> use.name().equals(value.name()))
                .toList();
        return wantCopy(value)
                || (value.isComponent()
                        && (all.size() > 1
                                || value.last().wrapping().isPrimitive()
                                || all.stream()
                                        .anyMatch(use -> use.owner().type().nullable())));
    }

    /** Whether it is to be copied when the method is called; a parameter that is no Optional is copied as it is. */
    boolean wantCopy(BoundValue value) {
        return future
                && (value.isComponent() || value.last().isWrapped())
                && FutureCode.isChangeable(value.last().type());
    }

    /** Whether its being null matters, rather than only its not being true. */
    boolean wantNull(BoundValue value) {
        boolean truth = asked.stream()
                .anyMatch(condition ->
                        condition.truth() && condition.value().name().equals(value.name()));
        return !truth
                || bound.stream()
                        .filter(use -> use.name().equals(value.name()))
                        .anyMatch(use -> use.type().nullable());
    }
}
