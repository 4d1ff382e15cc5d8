package dev.pgdbm.internal.dynamic;

import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.name.Spelling;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks into records that are bound: {@code :user.address.city}. */
final class RecordComponents {
    private RecordComponents() {}

    /**
     * The component that a path leads to; null if it or anything on the way is.
     *
     * @param name of the parameter
     * @param path names below it, {@code address.city}
     * @throws InvalidBinding if something on the way is no record, has no such component, or cannot be looked into
     */
    static @Nullable Object at(String name, @Nullable Object value, String path) {
        Object at = value;
        String reached = name;
        for (String step : path.split("\\.", -1)) {
            if (at == null) {
                return null;
            }
            at = component(reached, at, step);
            reached = reached + "." + step;
        }
        return at;
    }

    private static @Nullable Object component(String reached, Object owner, String name) {
        if (!(owner instanceof Record)) {
            throw new InvalidBinding(":%s.%s looks for a component, but :%s is a %s, which is no record"
                    .formatted(reached, name, reached, owner.getClass().getName()));
        }
        List<RecordComponent> all = List.of(owner.getClass().getRecordComponents());
        return all.stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> new Read(value(owner, component)))
                .orElseThrow(() -> missing(reached, name, owner, all))
                .value();
    }

    private static InvalidBinding missing(String reached, String name, Object owner, List<RecordComponent> all) {
        List<String> names = all.stream().map(RecordComponent::getName).toList();
        String suggestion = Spelling.nearest(name, names)
                .map(nearest -> "did you mean :%s.%s?".formatted(reached, nearest))
                .orElse("it has " + String.join(", ", names));
        return new InvalidBinding(":%s.%s is no component of %s; %s"
                .formatted(reached, name, owner.getClass().getName(), suggestion));
    }

    private static @Nullable Object value(Object owner, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (InvocationTargetException thrown) {
            throw Stream.of(thrown.getCause())
                    .filter(RuntimeException.class::isInstance)
                    .map(RuntimeException.class::cast)
                    .findFirst()
                    .orElseGet(
                            () -> new InvalidBinding("%s cannot be read: %s".formatted(component, thrown.getCause())));
        } catch (IllegalAccessException | InaccessibleObjectException hidden) {
            throw new InvalidBinding("%s cannot be read (%s); open its package to dev.pgdbm.runtime"
                    .formatted(component, hidden.getMessage()));
        }
    }

    /** A component that may be null. */
    private record Read(@Nullable Object value) {}
}
