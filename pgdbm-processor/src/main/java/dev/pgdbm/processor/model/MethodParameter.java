package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a query method.
 *
 * @param choice its constants, if {@code <<choice.x>>} names it and it is an enum or a List of one
 * @param type as declared
 * @param property what SQL names of it
 */
public record MethodParameter(
        String name, JavaType type, Optional<Choice> choice, Property property, SourceRef source) {
    /** One that is bound, looked into, or decides about blocks. */
    public static MethodParameter of(Property property) {
        return new MethodParameter(property.name(), property.declared(), Optional.empty(), property, property.source());
    }

    /** Those that SQL can name, if it is a record. */
    public Optional<Components> components() {
        return property.components();
    }

    /** The same where it is certain that what a path leads to is there; an empty path leads to the parameter itself. */
    MethodParameter present(List<String> path) {
        return new MethodParameter(name, type, choice, property.present(path), source);
    }
}
