package dev.pgdbm.processor.check;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Components;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import java.util.List;
import java.util.Optional;

/**
 * A name in the SQL that leads to nothing: {@code user.emial}.
 *
 * @param reached what it leads to before it breaks off; empty if not even a parameter
 */
record BrokenPath(QueryMethod method, String name, Optional<BoundValue> reached) {
    /** The name, if it leads to nothing. */
    static Optional<BrokenPath> of(QueryMethod method, String name) {
        return method.value(name).isPresent()
                ? Optional.empty()
                : Optional.of(new BrokenPath(method, name, reached(method, name)));
    }

    private static Optional<BoundValue> reached(QueryMethod method, String name) {
        int dot = name.lastIndexOf('.');
        String shorter = name.substring(0, Math.max(0, dot));
        return dot < 0 ? Optional.empty() : method.value(shorter).or(() -> reached(method, shorter));
    }

    /** Whether it looks into something that has no components. */
    boolean looksIntoNoRecord() {
        return reached.isPresent() && components().isEmpty();
    }

    private Optional<Components> components() {
        return reached.flatMap(value -> value.last().components());
    }

    /** Where the first part that is not there begins in the name. */
    int offset() {
        return reached.map(value -> value.name().length() + 1).orElse(0);
    }

    /** The first part that is not there. */
    String missing() {
        int end = name.indexOf('.', offset());
        return name.substring(offset(), end < 0 ? name.length() : end);
    }

    /** The name that was meant, as far as one can tell. */
    Optional<String> meant() {
        return Spelling.nearest(missing(), available())
                .map(nearest -> name.substring(0, offset())
                        + nearest
                        + name.substring(offset() + missing().length()));
    }

    /** Whether that parameter was probably meant. */
    boolean means(String parameter) {
        return meant().filter(path -> path.equals(parameter) || path.startsWith(parameter + "."))
                .isPresent();
    }

    /** {@code parameter of "create"}, {@code component of "User"}. */
    String wanted() {
        return reached.map(value -> "component of \"%s\"".formatted(value.last().type()))
                .orElseGet(() -> "parameter of \"%s\"".formatted(method.name()));
    }

    /** What there is instead. */
    String note() {
        String owner = reached.map(value -> value.last().type().toString()).orElseGet(method::name);
        String kind = reached.isPresent() ? "components" : "parameters";
        List<String> names = available();
        return names.isEmpty()
                ? "\"%s\" has no %s".formatted(owner, kind)
                : "%s of \"%s\": %s".formatted(kind, owner, String.join(", ", names));
    }

    /** What to do if nothing similar is there. */
    String addition() {
        return reached.map(value -> "add a component \"%s\" to \"%s\""
                        .formatted(missing(), value.last().type()))
                .orElseGet(() -> "add a parameter \"%s\" to the method".formatted(missing()));
    }

    private List<String> available() {
        return reached.isPresent()
                ? components().map(Components::names).orElse(List.of())
                : method.parameters().stream().map(MethodParameter::name).toList();
    }
}
