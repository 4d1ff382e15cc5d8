package dev.pgdbm.processor.model;

import java.util.List;

/**
 * What converts a Java type to and from what a column holds.
 *
 * @param type the class that does it; the annotation {@code @Json} for JSON, which a library of the application does
 * @param from the Java type
 * @param columnType what goes to and fro with the server
 * @param isUsable whether generated code can make one
 */
public record ValueConverter(JavaType type, JavaType from, JavaType columnType, boolean isUsable) {
    private static final JavaType JSON = new JavaType("dev.pgdbm.annotation", "Json", List.of(), false);

    /** JSON documents of a type. */
    static ValueConverter json(JavaType from) {
        return new ValueConverter(JSON, from, new JavaType("java.lang", "String", List.of(), false), true);
    }

    /** Whether it makes JSON documents. */
    public boolean isJson() {
        return type.equals(JSON);
    }

    /** What generated code calls the one that it makes: {@code USER_ID_CONVERTER}. */
    public String constant() {
        return ConstantName.of(ConstantName.of(type.name()), type.qualifiedName());
    }
}
