package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A block inside one with the same condition, which has decided already. */
final class RepeatedCondition implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return repeated(method.template().segments(), List.of())
                .map(block -> problem(method, block))
                .toList();
    }

    private static Stream<Segment.Block> repeated(List<Segment> pieces, List<String> around) {
        return pieces.stream()
                .filter(Segment.Block.class::isInstance)
                .map(Segment.Block.class::cast)
                .flatMap(block -> {
                    List<String> inside = new ArrayList<>(around);
                    inside.add(block.name());
                    Stream<Segment.Block> deeper = repeated(block.pieces(), inside);
                    return around.contains(block.name()) ? Stream.concat(Stream.of(block), deeper) : deeper;
                });
    }

    private static Problem problem(QueryMethod method, Segment.Block block) {
        return Problem.error(
                        "repeated-condition",
                        Conditions.location(method, block),
                        "\"%s\" stands in a block that depends on \"%s\" already"
                                .formatted(Conditions.written(method, block), block.name()))
                .fix("remove it and its <<end>>, or use <<else>> of the outer block");
    }
}
