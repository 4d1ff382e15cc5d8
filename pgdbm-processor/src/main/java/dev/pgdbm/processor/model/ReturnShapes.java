package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The table of return types: which shape a type has, and what is in it. */
public final class ReturnShapes {
    private static final List<Wrapper> WRAPPERS = List.of(
            new Wrapper("java.util.Optional", ReturnShape.OPTIONAL),
            new Wrapper("java.util.List", ReturnShape.LIST),
            new Wrapper("java.util.Set", ReturnShape.SET),
            new Wrapper("java.util.Map", ReturnShape.MAP),
            new Wrapper("java.util.stream.Stream", ReturnShape.STREAM));
    private static final String FUTURE = "java.util.concurrent.CompletableFuture";
    private static final JavaType NOTHING = new JavaType("", "void", List.of(), false);
    private static final List<String> COUNTS = List.of("int", "long", "boolean");
    private static final List<String> FUTURE_COUNTS =
            List.of("java.lang.Integer", "java.lang.Long", "java.lang.Boolean");

    private ReturnShapes() {}

    /** The shape of a method that returns a type, as long as its statement returns rows where the shape wants them. */
    public static ReturnShape of(JavaType type) {
        if (type.is("void")) {
            return ReturnShape.NOTHING;
        }
        return wrapper(type).map(Wrapper::shape).orElse(type.nullable() ? ReturnShape.ONE_OR_NULL : ReturnShape.ONE);
    }

    /** Which type argument is the type of one row: the last; empty where the type itself is. */
    public static OptionalInt rowArgument(JavaType type) {
        return wrapper(type).isPresent() && !type.arguments().isEmpty()
                ? OptionalInt.of(type.arguments().size() - 1)
                : OptionalInt.empty();
    }

    /** The type of the keys of a map. */
    public static Optional<JavaType> keyOf(JavaType type) {
        return of(type) == ReturnShape.MAP ? type.arguments().stream().findFirst() : Optional.empty();
    }

    /** Whether it is a future, which stands for a method that runs on another thread. */
    public static boolean isFuture(JavaType type) {
        return type.is(FUTURE);
    }

    /** What is in a future, {@code Void} taken for {@code void}; any other type itself. */
    public static JavaType result(JavaType type) {
        JavaType result = isFuture(type) ? type.onlyArgument().orElse(type) : type;
        return isFuture(type) && result.is("java.lang.Void") ? NOTHING : result;
    }

    /** The return types that there are, as in a message. */
    public static String all() {
        return "T, Optional<T>, List<T>, Set<T>, Map<K, T> or Stream<T>, all but the last in a CompletableFuture too";
    }

    /** Whether a statement without result columns may say its number of rows as this type. */
    public static boolean isCount(JavaType type) {
        return isFuture(type)
                ? FUTURE_COUNTS.contains(result(type).qualifiedName())
                : COUNTS.contains(type.qualifiedName());
    }

    private static Optional<Wrapper> wrapper(JavaType type) {
        return WRAPPERS.stream().filter(wrapper -> type.is(wrapper.type())).findFirst();
    }

    private record Wrapper(String type, ReturnShape shape) {}
}
