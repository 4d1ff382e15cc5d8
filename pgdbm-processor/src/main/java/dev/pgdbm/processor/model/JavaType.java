package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type as the user wrote it, with what matters of it.
 *
 * @param packageName empty for primitives, arrays and the unnamed package
 * @param name the name within the package, {@code Outer.Inner} for a nested type; {@code long}, {@code byte[]}
 * @param arguments of a generic type
 * @param nullable whether null is declared possible
 * @param constants of an enum, in its order
 * @param parts of a record, unless it contains itself
 * @param converter what makes it of a column's value; empty if the table of types knows it, or nothing does
 */
public record JavaType(
        String packageName,
        String name,
        List<JavaType> arguments,
        boolean nullable,
        List<EnumConstant> constants,
        List<RecordPart> parts,
        Optional<ValueConverter> converter) {
    /** The name of a wildcard, whose only argument is its bound. */
    public static final String EXTENDS = "? extends";

    /** The name of a wildcard, whose only argument is its bound. */
    public static final String SUPER = "? super";

    /** The name of a wildcard without bound. */
    public static final String ANYTHING = "?";

    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "short", "int", "long", "char", "float", "double", "void");

    public JavaType {
        arguments = List.copyOf(arguments);
        constants = List.copyOf(constants);
        parts = List.copyOf(parts);
    }

    /** A type that is no enum, and no record that could be a value. */
    public JavaType(String packageName, String name, List<JavaType> arguments, boolean nullable) {
        this(packageName, name, arguments, nullable, List.of(), List.of(), Optional.empty());
    }

    private boolean isBounded() {
        return name.equals(EXTENDS) || name.equals(SUPER);
    }

    /** The name with its package, without type arguments. */
    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /**
     * As {@code ColumnTypes} knows it: without imports, and with {@code @Nullable} before type arguments only,
     * {@code java.util.List<@Nullable java.lang.Long>}.
     */
    public String source() {
        String generics = arguments.stream()
                .map(argument -> (argument.nullable() ? "@Nullable " : "") + argument.source())
                .collect(Collectors.joining(", ", "<", ">"));
        return arguments.isEmpty() ? qualifiedName() : qualifiedName() + generics;
    }

    /** Whether it is one of the eight primitive types, or {@code void}. */
    public boolean isPrimitive() {
        return packageName.isEmpty() && PRIMITIVES.contains(name);
    }

    /** The class that a primitive is boxed in; any other type itself. */
    public JavaType boxed() {
        if (!isPrimitive() || name.equals("void")) {
            return this;
        }
        String box = switch (name) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
        return new JavaType("java.lang", box, List.of(), nullable);
    }

    /** The element type of an array. */
    public JavaType element() {
        return new JavaType(packageName, name.substring(0, name.length() - 2), arguments, false);
    }

    /** Whether it is the type of that qualified name, whatever its arguments. */
    public boolean is(String qualifiedName) {
        return qualifiedName().equals(qualifiedName);
    }

    /** The only type argument, as of {@code List<String>}. */
    public Optional<JavaType> onlyArgument() {
        return arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
    }

    /** The element type of a {@code List}. */
    public Optional<JavaType> listElement() {
        return is("java.util.List") ? onlyArgument() : Optional.empty();
    }

    /** Whether it is an enum, with a constant at least. */
    public boolean isEnum() {
        return !constants.isEmpty();
    }

    /** Whether it is a record with components. */
    public boolean isRecord() {
        return !parts.isEmpty();
    }

    /** The same type, not declared nullable. */
    public JavaType withoutNull() {
        return new JavaType(packageName, name, arguments, false, constants, parts, converter);
    }

    /** The same type, declared nullable. */
    JavaType orNull() {
        return new JavaType(packageName, name, arguments, true, constants, parts, converter);
    }

    /** The same type with a converter. */
    public JavaType with(ValueConverter made) {
        return new JavaType(packageName, name, arguments, nullable, constants, parts, Optional.of(made));
    }

    /** The same type as JSON documents. */
    public JavaType asJson() {
        return with(ValueConverter.json(this));
    }

    /** Whether it goes to and fro as JSON documents. */
    public boolean isJson() {
        return converter.filter(ValueConverter::isJson).isPresent();
    }

    /** The same type of other arguments. */
    public JavaType withArguments(List<JavaType> others) {
        return new JavaType(packageName, name, others, nullable, constants, parts, converter);
    }

    /** What goes to and fro with the server: what a converter makes of it or of its elements, or the type itself. */
    public JavaType columnType() {
        JavaType column = converter.map(ValueConverter::columnType).orElse(this);
        JavaType same = new JavaType(
                column.packageName,
                column.name,
                column.arguments,
                nullable,
                column.constants,
                column.parts,
                Optional.empty());
        return listElement().isEmpty() || isJson()
                ? same
                : same.withArguments(
                        arguments.stream().map(JavaType::columnType).toList());
    }

    /** Whether it, or its elements, are made by a converter. */
    public boolean isConverted() {
        return listElement().orElse(this).converter().isPresent();
    }

    /** As in a message: without packages. */
    @Override
    public String toString() {
        if (isBounded()) {
            return name + " " + arguments.get(0);
        }
        String generics = arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
        return arguments.isEmpty() ? name : name + generics;
    }
}
