package dev.pgdbm.processor.model;

import dev.pgdbm.type.Access;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import dev.pgdbm.type.ParameterMapping;
import java.util.Optional;

/** How generated code binds a Java value where PostgreSQL expects a type. */
public record ParameterBinding(JavaType javaType, ParameterMapping mapping) {
    /** The binding; empty if the Java type does not fit there. */
    public static Optional<ParameterBinding> of(JavaType javaType, SqlType expected) {
        return ValueMappings.parameter(javaType, expected).map(mapping -> new ParameterBinding(javaType, mapping));
    }

    /** The PostgreSQL type that a Java type is most naturally, for places where PostgreSQL has no opinion. */
    public static Optional<String> defaultType(JavaType javaType) {
        if (javaType.isJson()) {
            return Optional.of("jsonb");
        }
        String source = javaType.columnType().source();
        return ColumnTypes.all().stream()
                .filter(type -> type.parameter(source).isPresent())
                .map(ColumnType::name)
                .findFirst();
    }

    /** The method that binds the value. */
    public Access access() {
        return javaType.nullable() ? mapping.nullable() : mapping.required();
    }

    /** The name of the type that the driver declares to the server; empty if the server infers it. */
    public Optional<String> sentType() {
        return Optional.ofNullable(mapping.sentType());
    }
}
