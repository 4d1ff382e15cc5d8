package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pgdbm.processor.model.JavaType;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Types of the model as JavaPoet's. */
final class TypeNames {
    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "void", TypeName.VOID,
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private TypeNames() {}

    static TypeName of(JavaType type) {
        if (type.name().endsWith("[]")) {
            return ArrayTypeName.of(of(type.element()));
        }
        if (type.name().equals(JavaType.ANYTHING)) {
            return WildcardTypeName.subtypeOf(Object.class);
        }
        if (type.name().equals(JavaType.EXTENDS)) {
            return WildcardTypeName.subtypeOf(of(type.arguments().get(0)));
        }
        if (type.name().equals(JavaType.SUPER)) {
            return WildcardTypeName.supertypeOf(of(type.arguments().get(0)));
        }
        if (type.isPrimitive()) {
            return Objects.requireNonNull(PRIMITIVES.get(type.name()));
        }
        TypeName[] arguments = type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
        return arguments.length == 0 ? className(type) : ParameterizedTypeName.get(className(type), arguments);
    }

    /** The class without type arguments. */
    static ClassName className(JavaType type) {
        String[] names = type.name().split("\\.", -1);
        return ClassName.get(type.packageName(), names[0], Arrays.copyOfRange(names, 1, names.length));
    }

    /** The type without type arguments, as in a link of Javadoc. */
    static TypeName erased(JavaType type) {
        return type.arguments().isEmpty() ? of(type) : className(type);
    }
}
