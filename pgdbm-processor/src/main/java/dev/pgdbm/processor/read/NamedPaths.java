package dev.pgdbm.processor.read;

import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlTemplate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the SQL names, from a method or from something in it on: {@code address.city}, and nothing for that itself.
 *
 * @param bound what is bound
 * @param asked what decides about blocks
 */
record NamedPaths(Set<String> bound, Set<String> asked) {
    static NamedPaths of(SqlTemplate template) {
        return new NamedPaths(
                template.parameters().stream().map(Segment.Parameter::name).collect(Collectors.toSet()),
                Set.copyOf(template.conditions()));
    }

    /** Those behind a step. */
    NamedPaths below(String step) {
        return new NamedPaths(below(bound, step), below(asked, step));
    }

    private static Set<String> below(Set<String> paths, String step) {
        return paths.stream()
                .filter(path -> path.equals(step) || path.startsWith(step + "."))
                .map(path -> path.equals(step) ? "" : path.substring(step.length() + 1))
                .collect(Collectors.toSet());
    }

    /** Whether that itself is bound. */
    boolean bindItself() {
        return bound.contains("");
    }

    /** Whether they lead further. */
    boolean lookInside() {
        return Stream.concat(bound.stream(), asked.stream()).anyMatch(Predicate.not(String::isEmpty));
    }
}
