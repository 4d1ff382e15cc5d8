package dev.pgdbm.processor.model;

/**
 * A class that converts a Java type to and from what a column holds.
 *
 * @param type the class itself
 * @param from the Java type
 * @param columnType what goes to and fro with the server
 * @param isUsable whether generated code can make one
 */
public record ValueConverter(JavaType type, JavaType from, JavaType columnType, boolean isUsable) {
    /** What generated code calls the one that it makes: {@code USER_ID_CONVERTER}. */
    public String constant() {
        return ConstantName.of(type.name());
    }
}
