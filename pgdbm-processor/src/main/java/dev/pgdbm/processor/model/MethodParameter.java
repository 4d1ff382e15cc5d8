package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.Optional;

/**
 * A parameter of a query method.
 *
 * @param choice its constants, if {@code <<choice.x>>} names it and it is an enum or a List of one
 * @param rows its columns, if {@code <<rows.x>>} names it and it is a collection of records
 */
public record MethodParameter(
        String name, JavaType type, Optional<Choice> choice, Optional<Rows> rows, SourceRef source) {
    /** One that is bound, or decides about blocks. */
    public MethodParameter(String name, JavaType type, SourceRef source) {
        this(name, type, Optional.empty(), Optional.empty(), source);
    }

    /** One that chooses a piece of the statement. */
    public MethodParameter(String name, JavaType type, Choice choice, SourceRef source) {
        this(name, type, Optional.of(choice), Optional.empty(), source);
    }

    /** One that is a table. */
    public MethodParameter(String name, JavaType type, Rows rows, SourceRef source) {
        this(name, type, Optional.empty(), Optional.of(rows), source);
    }

    /** The same where it is certain that it is not null. */
    MethodParameter present() {
        return new MethodParameter(name, type.present(), choice, rows, source);
    }
}
