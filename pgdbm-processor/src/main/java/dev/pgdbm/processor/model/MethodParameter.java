package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a query method.
 *
 * @param type as declared, or that of an element of a batch
 * @param choice its constants, if {@code <<choice.x>>} names it and it is an enum or a List of one
 * @param rows its columns, if {@code <<rows.x>>} names it and it is a collection of records
 * @param property what SQL names of it
 * @param batch the type of the collection whose elements it stands for, one at a time
 */
public record MethodParameter(
        String name,
        JavaType type,
        Optional<Choice> choice,
        Optional<Rows> rows,
        Property property,
        Optional<JavaType> batch,
        SourceRef source) {
    /** One that is bound, looked into, or decides about blocks. */
    public static MethodParameter of(Property property) {
        return of(property, Optional.empty(), Optional.empty());
    }

    /** One that chooses a piece of the statement. */
    public static MethodParameter choosing(Choice choice, Property property) {
        return of(property, Optional.of(choice), Optional.empty());
    }

    /** One that is a table. */
    public static MethodParameter table(Rows rows, String name, JavaType type, SourceRef source) {
        return of(
                new Property(name, type, Optional.of(rows.components()), source), Optional.empty(), Optional.of(rows));
    }

    private static MethodParameter of(Property property, Optional<Choice> choice, Optional<Rows> rows) {
        return new MethodParameter(
                property.name(), property.declared(), choice, rows, property, Optional.empty(), property.source());
    }

    /** The same as an element of a batch, which is of another type. */
    public MethodParameter elementOf(JavaType elements) {
        return new MethodParameter(name, type, choice, rows, property, Optional.of(elements), source);
    }

    /** Its type in the signature of the method. */
    public JavaType declared() {
        return batch.orElse(type);
    }

    /** Those that SQL can name, if it is a record or a table of rows. */
    public Optional<Components> components() {
        return property.components();
    }

    /** The same where it is certain that what a path leads to is there; an empty path leads to the parameter itself. */
    MethodParameter present(List<String> path) {
        return new MethodParameter(name, type, choice, rows, property.present(path), batch, source);
    }
}
