package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.Optional;

/**
 * A parameter of a query method.
 *
 * @param choice its constants, if {@code <<choice.x>>} names it and it is an enum or a List of one
 */
public record MethodParameter(String name, JavaType type, Optional<Choice> choice, SourceRef source) {
    /** One that is bound, or decides about blocks. */
    public MethodParameter(String name, JavaType type, SourceRef source) {
        this(name, type, Optional.empty(), source);
    }

    /** The same where it is certain that it is not null. */
    MethodParameter present() {
        return new MethodParameter(name, type.present(), choice, source);
    }
}
