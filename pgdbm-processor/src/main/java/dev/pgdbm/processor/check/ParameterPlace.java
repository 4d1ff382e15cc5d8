package dev.pgdbm.processor.check;

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

    Location location() {
        return Location.of(method.method().sql(), place.offset(), place.length());
    }
}
