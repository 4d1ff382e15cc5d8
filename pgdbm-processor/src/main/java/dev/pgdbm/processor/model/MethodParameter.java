package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a query method.
 *
 * @param choice its constants, if {@code <<choice.x>>} names it and it is an enum or a List of one
 * @param rows its columns, if {@code <<rows.x>>} names it and it is a collection of records
 * @param components those that SQL can name, if it is a record or a table of rows
 * @param batch the type of the collection whose elements it stands for, one at a time
 */
public record MethodParameter(
        String name,
        JavaType type,
        Optional<Choice> choice,
        Optional<Rows> rows,
        Optional<Components> components,
        Optional<JavaType> batch,
        SourceRef source) {
    /** One that is bound, looked into, or decides about blocks. */
    public static MethodParameter of(Property property) {
        return new MethodParameter(
                property.name(),
                property.type(),
                Optional.empty(),
                Optional.empty(),
                property.components(),
                Optional.empty(),
                property.source());
    }

    /** One that chooses a piece of the statement. */
    public MethodParameter(String name, JavaType type, Choice choice, SourceRef source) {
        this(name, type, Optional.of(choice), Optional.empty(), Optional.empty(), Optional.empty(), source);
    }

    /** One that is a table. */
    public MethodParameter(String name, JavaType type, Rows rows, SourceRef source) {
        this(name, type, Optional.empty(), Optional.of(rows), Optional.of(rows.components()), Optional.empty(), source);
    }

    /** The same as an element of a batch, which is of another type. */
    public MethodParameter elementOf(JavaType elements) {
        return new MethodParameter(name, type, choice, rows, components, Optional.of(elements), source);
    }

    /** Its type in the signature of the method. */
    public JavaType declared() {
        return batch.orElse(type);
    }

    /** As what SQL names. */
    public Property property() {
        return new Property(name, type, components, source);
    }

    /** The same where it is certain that what a path leads to is there; an empty path leads to the parameter itself. */
    MethodParameter present(List<String> path) {
        Property present = property().present(path);
        return new MethodParameter(name, present.type(), choice, rows, present.components(), batch, source);
    }
}
