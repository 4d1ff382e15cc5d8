package dev.pgdbm.type;

import java.util.List;
import java.util.Optional;

/**
 * A type of PostgreSQL, and the Java types that fit it.
 *
 * @param name as in {@code pg_type.typname}: {@code int8}, {@code _int8}
 * @param aliases other names that SQL and {@code format_type} use: {@code bigint}, {@code bigint[]}
 * @param oid as in {@code pg_type.oid}; 0 if each database assigns its own, as to the types of extensions
 * @param arrayOid the OID of the type's arrays; 0 for arrays themselves and where each database assigns its own
 * @param results the Java types that it can be read as, the most natural first
 * @param parameters the Java types that can be bound to it, the most natural first
 */
public record ColumnType(
        String name,
        List<String> aliases,
        int oid,
        int arrayOid,
        List<ResultMapping> results,
        List<ParameterMapping> parameters) {
    public ColumnType {
        aliases = List.copyOf(aliases);
        results = List.copyOf(results);
        parameters = List.copyOf(parameters);
    }

    /** How to read it as a Java type, written as in {@link ResultMapping#javaType()}; empty if that would lose something. */
    public Optional<ResultMapping> result(String javaType) {
        return results.stream()
                .filter(mapping -> mapping.javaType().equals(javaType))
                .findFirst();
    }

    /** How to bind a Java type to it, written as in {@link ParameterMapping#javaType()}; empty if that could fail. */
    public Optional<ParameterMapping> parameter(String javaType) {
        return parameters.stream()
                .filter(mapping -> mapping.javaType().equals(javaType))
                .findFirst();
    }

    /** Whether it is an array type. */
    public boolean isArray() {
        return name.startsWith("_");
    }

    @Override
    public String toString() {
        return name;
    }
}
