package dev.pgdbm.processor.model;

import dev.pgdbm.type.Access;
import dev.pgdbm.type.Owner;
import dev.pgdbm.type.ParameterMapping;
import dev.pgdbm.type.ResultMapping;
import java.util.Optional;

/** How a Java type goes to and fro with a type of PostgreSQL: as the table of types says, or as an enum with its labels. */
public final class ValueMappings {
    private ValueMappings() {}

    /** How a column is read; empty if it does not fit the Java type. */
    public static Optional<ResultMapping> result(JavaType javaType, SqlType sqlType) {
        return sqlType.known()
                .flatMap(type -> type.result(javaType.source()))
                .or(() -> EnumMapping.of(javaType, sqlType).map(mapping -> result(javaType, mapping)));
    }

    /** How a parameter is bound; empty if the Java type does not fit there. */
    public static Optional<ParameterMapping> parameter(JavaType javaType, SqlType sqlType) {
        return sqlType.known()
                .flatMap(type -> type.parameter(javaType.source()))
                .or(() -> EnumMapping.of(javaType, sqlType).map(mapping -> parameter(javaType, mapping)));
    }

    private static ResultMapping result(JavaType javaType, EnumMapping mapping) {
        Owner owner = javaType.listElement()
                .map(element -> element.nullable() ? Owner.NULLABLE_ARRAY_COLUMNS : Owner.ARRAY_COLUMNS)
                .orElse(Owner.COLUMNS);
        Access read = new Access(owner, "decoded", mapping.codec());
        return new ResultMapping(javaType.source(), read, read);
    }

    /** Its type is left to the server to infer: that of an enum has another OID in each schema. */
    private static ParameterMapping parameter(JavaType javaType, EnumMapping mapping) {
        Owner owner = javaType.listElement().isPresent() ? Owner.TEXT_ARRAY_PARAMETERS : Owner.PARAMETERS;
        Access bind = new Access(owner, "encoded", mapping.codec());
        return new ParameterMapping(javaType.source(), bind, bind, null);
    }
}
