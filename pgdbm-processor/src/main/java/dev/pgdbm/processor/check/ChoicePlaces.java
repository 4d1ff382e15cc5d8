package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.template.PlaceholderKind;
import dev.pgdbm.template.Segment;
import java.util.stream.Stream;

/** The choices in a template. */
final class ChoicePlaces {
    private ChoicePlaces() {}

    static Stream<Segment.Placeholder> of(QueryMethod method) {
        return method.template().placeholders().stream()
                .filter(placeholder -> placeholder.kind() == PlaceholderKind.CHOICE);
    }

    /** The parameter that one depends on. */
    static String name(Segment.Placeholder choice) {
        return choice.path().get(0);
    }

    static Location location(QueryMethod method, Segment choice) {
        return Location.of(method.sql(), choice.offset(), choice.length());
    }
}
