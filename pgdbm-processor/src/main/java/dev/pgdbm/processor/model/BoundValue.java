package dev.pgdbm.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code :email} or {@code :user.address.city} stands for: a parameter, or a component of a record at any depth below one.
 *
 * @param name as the SQL writes it, without the colon
 * @param steps what it leads over, from a variable that generated code has; one at least
 */
public record BoundValue(String name, List<Property> steps) {
    public BoundValue {
        steps = List.copyOf(steps);
    }

    /** What a name stands for, if it begins with one of the roots; empty if it leads nowhere. */
    static Optional<BoundValue> of(String name, Components roots) {
        List<Property> steps = new ArrayList<>();
        Optional<Components> within = Optional.of(roots);
        for (String step : name.split("\\.", -1)) {
            Optional<Property> found = within.flatMap(components -> components.named(step));
            found.ifPresent(steps::add);
            within = found.flatMap(Property::components);
        }
        boolean whole = steps.size() == name.chars().filter(c -> c == '.').count() + 1;
        return whole ? Optional.of(new BoundValue(name, steps)) : Optional.empty();
    }

    /** Whether it is a component of something rather than a parameter. */
    public boolean isComponent() {
        return steps.size() > 1;
    }

    /** What it is at last. */
    public Property last() {
        return steps.get(steps.size() - 1);
    }

    /** That of which it is a component. */
    public BoundValue owner() {
        return new BoundValue(name.substring(0, name.lastIndexOf('.')), steps.subList(0, steps.size() - 1));
    }

    /** Its type, which is nullable if anything on the way is. */
    public JavaType type() {
        return isComponent() && owner().type().nullable()
                ? last().type().boxed().orNull()
                : last().type();
    }

    /** The first step that can be null, for which the whole can: {@code user} of {@code user.email}; empty if there is none. */
    public Optional<BoundValue> nullableStep() {
        Optional<BoundValue> before = isComponent() ? owner().nullableStep() : Optional.empty();
        return before.isPresent() || !last().type().nullable() ? before : Optional.of(this);
    }

    /** What it is where it is not there: {@code null}, or {@code empty}. */
    public String absence() {
        return nullableStep().filter(step -> step.last().isWrapped()).isPresent() ? "empty" : "null";
    }

    /** As in a message: {@code parameter "email"}, {@code component "user.email"}. */
    public String described() {
        return "%s \"%s\"".formatted(isComponent() ? "component" : "parameter", name);
    }
}
