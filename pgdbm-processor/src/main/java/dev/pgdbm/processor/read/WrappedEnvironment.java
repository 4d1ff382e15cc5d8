package dev.pgdbm.processor.read;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's environment inside that of a build tool or an IDE.
 *
 * <p>Gradle's {@code IncrementalProcessingEnvironment} holds it in a field, the proxy of IntelliJ's {@code APIWrappers} in a
 * field of its invocation handler.
 */
final class WrappedEnvironment {
    private WrappedEnvironment() {}

    /** The environment and those inside it, from the outside in. */
    static List<ProcessingEnvironment> layers(ProcessingEnvironment outermost) {
        List<ProcessingEnvironment> layers = new ArrayList<>();
        collect(outermost, layers);
        return layers;
    }

    private static void collect(ProcessingEnvironment environment, List<ProcessingEnvironment> layers) {
        // a proxy may forward equals() to what it wraps
        if (layers.stream().noneMatch(known -> known == environment)) {
            layers.add(environment);
            Object holder =
                    Proxy.isProxyClass(environment.getClass()) ? Proxy.getInvocationHandler(environment) : environment;
            fields(holder.getClass())
                    .flatMap(field -> environment(field, holder))
                    .forEach(inner -> collect(inner, layers));
        }
    }

    private static Stream<Field> fields(@Nullable Class<?> type) {
        if (type == null) {
            return Stream.of();
        }
        try {
            return Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
        } catch (LinkageError typeOfAFieldIsMissing) {
            return Stream.of();
        }
    }

    private static Stream<ProcessingEnvironment> environment(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder) instanceof ProcessingEnvironment inner ? Stream.of(inner) : Stream.of();
        } catch (IllegalAccessException | RuntimeException encapsulated) {
            return Stream.of();
        }
    }
}
