package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.template.Segment;

/** A place of a parameter in a statement. */
record ParameterPlace(DescribedMethod method, Segment.Parameter place) {
    /** @param number from 1 */
    static ParameterPlace of(DescribedMethod method, int number) {
        return new ParameterPlace(
                method, method.method().template().parameters().get(number - 1));
    }

    String name() {
        return place.name();
    }

    /** What stands there. */
    BoundValue value() {
        return method.method().value(name()).orElseThrow();
    }

    /** What to do about its being null: {@code remove @Nullable from "user"}. */
    String withoutNull() {
        BoundValue absent = value().nullableStep().orElseGet(this::value);
        return absent.last().isWrapped()
                ? "declare \"%s\" as %s".formatted(absent.name(), absent.last().inside())
                : "remove @Nullable from \"%s\"".formatted(absent.name());
    }

    Location location() {
        return Location.of(method.method().sql(), place.offset(), place.length());
    }
}
