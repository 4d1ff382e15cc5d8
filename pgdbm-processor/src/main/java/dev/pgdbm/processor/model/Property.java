package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * Something that SQL names: a parameter of a method, or a component of a record that SQL looks into.
 *
 * @param type of the value, nullable if that can be absent, in whatever way
 * @param wrapping what is declared around the value
 * @param components of a record; empty of what is none, and of a record that nothing looks into
 */
public record Property(
        String name, JavaType type, Wrapping wrapping, Optional<Components> components, SourceRef source) {
    /** One of a type as declared, which may be an Optional. */
    public Property(String name, JavaType declared, Optional<Components> components, SourceRef source) {
        this(name, Wrapping.of(declared).unwrapped(declared), Wrapping.of(declared), components, source);
    }

    /** Its type as declared. */
    public JavaType declared() {
        return wrapping.around(type);
    }

    /** Its type where it is there. */
    public JavaType inside() {
        return wrapping.present(type);
    }

    /** Whether it is declared as an Optional. */
    public boolean isWrapped() {
        return wrapping != Wrapping.NONE;
    }

    /** The same where it is certain that what a path leads to is there, and therefore whatever is on the way. */
    Property present(List<String> path) {
        Optional<Components> certain = path.isEmpty()
                ? components
                : components.map(all -> all.present(path.get(0), path.subList(1, path.size())));
        return new Property(name, inside(), wrapping, certain, source);
    }
}
