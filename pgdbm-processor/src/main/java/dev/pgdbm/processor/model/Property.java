package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * Something that SQL names: a parameter of a method, or a component of a record that SQL looks into.
 *
 * @param type as declared there
 * @param components of a record; empty of what is none, and of a record that nothing looks into
 */
public record Property(String name, JavaType type, Optional<Components> components, SourceRef source) {
    /** The same where it is certain that what a path leads to is there, and therefore whatever is on the way. */
    Property present(List<String> path) {
        Optional<Components> inside = path.isEmpty()
                ? components
                : components.map(all -> all.present(path.get(0), path.subList(1, path.size())));
        return new Property(name, type.withoutNull(), inside, source);
    }
}
