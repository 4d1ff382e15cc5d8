package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand around a value, so that it can be absent without being null. */
public enum Wrapping {
    NONE("", "", ""),
    OPTIONAL("Optional", "", "get"),
    OPTIONAL_INT("OptionalInt", "int", "getAsInt"),
    OPTIONAL_LONG("OptionalLong", "long", "getAsLong"),
    OPTIONAL_DOUBLE("OptionalDouble", "double", "getAsDouble");

    private final String type;
    private final String primitive;
    private final String getter;

    Wrapping(String type, String primitive, String getter) {
        this.type = type;
        this.primitive = primitive;
        this.getter = getter;
    }

    /** That of a type; an Optional that can be null itself is none. */
    public static Wrapping of(JavaType declared) {
        return Stream.of(values())
                .filter(one -> one != NONE && declared.is("java.util." + one.type) && !declared.nullable())
                .findFirst()
                .orElse(NONE);
    }

    /** What is in it, and can be absent; the type itself if nothing is around it. */
    public JavaType unwrapped(JavaType declared) {
        return this == NONE
                ? declared
                : inside(declared).orElse(declared).boxed().orNull();
    }

    private Optional<JavaType> inside(JavaType declared) {
        return isPrimitive() ? Optional.of(present(declared)) : declared.onlyArgument();
    }

    /** The type of a value that is known to be there. */
    JavaType present(JavaType value) {
        return isPrimitive() ? new JavaType("", primitive, List.of(), false) : value.withoutNull();
    }

    /** The declared type around a value. */
    JavaType around(JavaType value) {
        return switch (this) {
            case NONE -> value;
            case OPTIONAL ->
                new JavaType("java.util", type, List.of(value.boxed().withoutNull()), false);
            case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> new JavaType("java.util", type, List.of(), false);
        };
    }

    /** Whether the value is a primitive. */
    public boolean isPrimitive() {
        return !primitive.isEmpty();
    }

    /** The method that gives the value if it is there. */
    public String getter() {
        return getter;
    }
}
