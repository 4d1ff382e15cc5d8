package dev.pgdbm.type;

import org.jspecify.annotations.Nullable;

/**
 * A Java type that can be bound where PostgreSQL expects a parameter of the row's type.
 *
 * @param javaType as written in source without imports: {@code long}, {@code java.lang.Long},
 *     {@code java.util.List<java.lang.Long>}, {@code java.util.List<@Nullable java.lang.Long>}
 * @param required binds a value that is never null
 * @param nullable binds null as NULL; a primitive has none, there it is the same as {@code required}
 * @param sentType the name in {@link ColumnTypes} of the type that the driver declares to the server, or null if the server
 *     infers it (OID 0)
 */
public record ParameterMapping(
        String javaType,
        Access required,
        Access nullable,
        @Nullable String sentType) {}
