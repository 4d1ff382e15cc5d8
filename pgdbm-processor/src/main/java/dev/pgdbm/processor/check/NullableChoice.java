package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.PlaceholderKind;
import dev.pgdbm.template.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A choice that can be null where no block depends on it. */
final class NullableChoice implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return outsideTheirBlocks(method.template().segments(), Set.of())
                .filter(choice -> method.parameter(ChoicePlaces.name(choice))
                        .filter(parameter -> parameter.type().nullable())
                        .isPresent())
                .map(choice -> problem(method, choice))
                .toList();
    }

    private static Stream<Segment.Placeholder> outsideTheirBlocks(List<Segment> pieces, Set<String> present) {
        return pieces.stream().flatMap(piece -> {
            if (piece instanceof Segment.Block block) {
                Set<String> more = new HashSet<>(present);
                more.add(block.name());
                return Stream.concat(
                        outsideTheirBlocks(block.whenHolds(), more), outsideTheirBlocks(block.otherwise(), present));
            }
            return piece instanceof Segment.Placeholder choice
                            && choice.kind() == PlaceholderKind.CHOICE
                            && !present.contains(ChoicePlaces.name(choice))
                    ? Stream.of(choice)
                    : Stream.empty();
        });
    }

    private static Problem problem(QueryMethod method, Segment.Placeholder choice) {
        String name = ChoicePlaces.name(choice);
        return Problem.error(
                        "nullable-choice",
                        ChoicePlaces.location(method, choice),
                        "\"%s\" can be null, which is no choice".formatted(name))
                .fix("put it in a block, <<if %s>>ORDER BY <<choice.%s>><<end>>, or remove @Nullable"
                        .formatted(name, name));
    }
}
