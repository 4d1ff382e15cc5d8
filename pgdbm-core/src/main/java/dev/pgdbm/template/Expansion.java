package dev.pgdbm.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts text for placeholders of a template; what comes of a placeholder stands where that stood. */
final class Expansion {
    private final Function<Segment.Placeholder, Optional<String>> texts;
    private int parameters;

    private Expansion(Function<Segment.Placeholder, Optional<String>> texts) {
        this.texts = texts;
    }

    static SqlTemplate of(SqlTemplate template, Function<Segment.Placeholder, Optional<String>> texts) {
        return new SqlTemplate(template.text(), new Expansion(texts).expanded(template.segments()));
    }

    private List<Segment> expanded(List<Segment> pieces) {
        List<Segment> expanded = new ArrayList<>();
        pieces.forEach(piece -> expanded(piece).forEach(expanded::add));
        return expanded;
    }

    private Stream<Segment> expanded(Segment piece) {
        if (piece instanceof Segment.Parameter parameter) {
            return Stream.of(numbered(parameter, parameter.name()));
        }
        if (piece instanceof Segment.Block block) {
            return Stream.of(block(block));
        }
        return piece instanceof Segment.Placeholder placeholder
                ? texts.apply(placeholder)
                        .map(text -> inserted(placeholder, text))
                        .orElse(Stream.of(piece))
                : Stream.of(piece);
    }

    /** The branch that is written first has the lower numbers. */
    private Segment.Block block(Segment.Block block) {
        boolean swapped = !block.otherwise().isEmpty()
                && !block.whenHolds().isEmpty()
                && block.otherwise().get(0).offset() < block.whenHolds().get(0).offset();
        List<Segment> first = expanded(block.branch(!swapped));
        List<Segment> second = expanded(block.branch(swapped));
        return new Segment.Block(
                block.offset(),
                block.length(),
                block.openerLength(),
                block.name(),
                swapped ? second : first,
                swapped ? first : second);
    }

    private Stream<Segment> inserted(Segment.Placeholder placeholder, String text) {
        return TemplateParser.statement(text).template().segments().stream()
                .map(piece -> piece instanceof Segment.Parameter parameter
                        ? numbered(placeholder, parameter.name())
                        : new Segment.Inserted(placeholder.offset(), placeholder.length(), piece));
    }

    private Segment.Parameter numbered(Segment place, String name) {
        parameters += 1;
        return new Segment.Parameter(place.offset(), place.length(), name, parameters);
    }
}
