package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;

/** The table of return types: which shape a type has, and what is in it. */
public final class ReturnShapes {
    private static final List<Wrapper> WRAPPERS = List.of(
            new Wrapper("java.util.Optional", ReturnShape.OPTIONAL), new Wrapper("java.util.List", ReturnShape.LIST));
    private static final List<String> COUNTS = List.of("int", "long", "boolean");

    private ReturnShapes() {}

    /** The shape of a method that returns a type, as long as its statement returns rows where the shape wants them. */
    public static ReturnShape of(JavaType type) {
        if (type.is("void")) {
            return ReturnShape.NOTHING;
        }
        return wrapper(type).map(Wrapper::shape).orElse(type.nullable() ? ReturnShape.ONE_OR_NULL : ReturnShape.ONE);
    }

    /** The type of one row: what is inside the wrapper, or the type itself. */
    public static JavaType rowOf(JavaType type) {
        return wrapper(type).flatMap(unused -> type.onlyArgument()).orElse(type);
    }

    /** Whether a statement without result columns may say its number of rows as this type. */
    public static boolean isCount(JavaType type) {
        return COUNTS.contains(type.qualifiedName());
    }

    private static Optional<Wrapper> wrapper(JavaType type) {
        return WRAPPERS.stream().filter(wrapper -> type.is(wrapper.type())).findFirst();
    }

    private record Wrapper(String type, ReturnShape shape) {}
}
