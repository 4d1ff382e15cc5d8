package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a query method.
 *
 * @param type as declared
 * @param choice its constants, if {@code <<choice.x>>} names it and it is an enum or a List of one
 * @param rows its columns, if {@code <<rows.x>>} names it and it is a collection of records
 * @param property what SQL names of it
 */
public record MethodParameter(
        String name, JavaType type, Optional<Choice> choice, Optional<Rows> rows, Property property, SourceRef source) {
    /** One that is bound, looked into, or decides about blocks. */
    public static MethodParameter of(Property property) {
        return new MethodParameter(
                property.name(), property.declared(), Optional.empty(), Optional.empty(), property, property.source());
    }

    /** One that chooses a piece of the statement. */
    public MethodParameter(String name, JavaType type, Choice choice, SourceRef source) {
        this(
                name,
                type,
                Optional.of(choice),
                Optional.empty(),
                new Property(name, type, Optional.empty(), source),
                source);
    }

    /** One that is a table. */
    public MethodParameter(String name, JavaType type, Rows rows, SourceRef source) {
        this(
                name,
                type,
                Optional.empty(),
                Optional.of(rows),
                new Property(name, type, Optional.of(rows.components()), source),
                source);
    }

    /** The same as an element of a collection, which stands in the method's signature. */
    public MethodParameter elementOf(JavaType elements) {
        return new MethodParameter(name, elements, choice, rows, property, source);
    }

    /** Whether it is the collection of a method with a batch, whose elements SQL names. */
    public boolean isBatch() {
        return !type.is("java.util.Optional") && !property.type().source().equals(type.source());
    }

    /** Those that SQL can name, if it is a record or a table of rows. */
    public Optional<Components> components() {
        return property.components();
    }

    /** The same where it is certain that what a path leads to is there; an empty path leads to the parameter itself. */
    MethodParameter present(List<String> path) {
        return new MethodParameter(name, type, choice, rows, property.present(path), source);
    }
}
