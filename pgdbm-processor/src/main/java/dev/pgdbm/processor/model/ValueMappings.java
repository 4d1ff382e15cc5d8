package dev.pgdbm.processor.model;

import dev.pgdbm.type.Access;
import dev.pgdbm.type.Conversion;
import dev.pgdbm.type.Owner;
import dev.pgdbm.type.ParameterMapping;
import dev.pgdbm.type.ResultMapping;
import java.util.Optional;

/**
 * How a Java type goes to and fro with a type of PostgreSQL: as the table of types says, as an enum with its labels, as a record with its
 * attributes, as JSON, or converted.
 */
public final class ValueMappings {
    private ValueMappings() {}

    /** How a column is read; empty if it does not fit the Java type. */
    public static Optional<ResultMapping> result(JavaType javaType, SqlType sqlType) {
        if (javaType.isJson()) {
            return JsonMapping.of(javaType).map(JsonMapping::result);
        }
        if (javaType.isConverted()) {
            return result(javaType.columnType(), sqlType).map(mapping -> converted(javaType, mapping));
        }
        return sqlType.known()
                .flatMap(type -> type.result(javaType.source()))
                .or(() -> codec(javaType, sqlType).map(codec -> result(javaType, codec)));
    }

    /** How a parameter is bound; empty if the Java type does not fit there. */
    public static Optional<ParameterMapping> parameter(JavaType javaType, SqlType sqlType) {
        if (javaType.isJson()) {
            return JsonMapping.of(javaType).map(JsonMapping::parameter);
        }
        if (javaType.isConverted()) {
            return parameter(javaType.columnType(), sqlType).map(mapping -> converted(javaType, mapping));
        }
        return sqlType.known()
                .flatMap(type -> type.parameter(javaType.source()))
                .or(() -> codec(javaType, sqlType).map(codec -> parameter(javaType, codec)));
    }

    private static ResultMapping converted(JavaType javaType, ResultMapping mapping) {
        Conversion conversion = conversion(javaType);
        return new ResultMapping(
                javaType.source(),
                mapping.required().with(conversion),
                mapping.nullable().with(conversion));
    }

    private static ParameterMapping converted(JavaType javaType, ParameterMapping mapping) {
        Conversion conversion = conversion(javaType);
        return new ParameterMapping(
                javaType.source(),
                mapping.required().with(conversion),
                mapping.nullable().with(conversion),
                mapping.sentType());
    }

    static Conversion conversion(JavaType javaType) {
        boolean isList = javaType.listElement().isPresent();
        JavaType single = javaType.listElement().orElse(javaType);
        return new Conversion(single.converter().orElseThrow().constant(), isList);
    }

    private static Optional<String> codec(JavaType javaType, SqlType sqlType) {
        return EnumMapping.of(javaType, sqlType)
                .map(EnumMapping::codec)
                .or(() -> CompositeMapping.of(javaType, sqlType).map(CompositeMapping::codec));
    }

    private static ResultMapping result(JavaType javaType, String codec) {
        Owner owner = javaType.listElement()
                .map(element -> element.nullable() ? Owner.NULLABLE_ARRAY_COLUMNS : Owner.ARRAY_COLUMNS)
                .orElse(Owner.COLUMNS);
        Access read = new Access(owner, "decoded", codec);
        return new ResultMapping(javaType.source(), read, read);
    }

    /** Its type is left to the server to infer: that of an enum or composite type has another OID in each schema. */
    private static ParameterMapping parameter(JavaType javaType, String codec) {
        Owner owner = javaType.listElement().isPresent() ? Owner.TEXT_ARRAY_PARAMETERS : Owner.PARAMETERS;
        Access bind = new Access(owner, "encoded", codec);
        return new ParameterMapping(javaType.source(), bind, bind, null);
    }
}
