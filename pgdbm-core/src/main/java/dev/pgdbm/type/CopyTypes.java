package dev.pgdbm.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which Java types binary COPY can send as which column type, and by which method of {@code dev.pgdbm.support.BinaryFields}: those
 * types of {@link ColumnTypes} whose binary form pgdbm writes.
 */
public final class CopyTypes {
    private static final String STRING = "java.lang.String";
    private static final List<String> WHOLE = List.of("long", "int", "short");

    private static final List<CopyType> ALL = Stream.of(
                    primitives("int2", "int2", List.of("short")),
                    primitives("int4", "int4", List.of("int", "short")),
                    primitives("int8", "int8", WHOLE),
                    primitives("float4", "float4", List.of("float")),
                    primitives("float8", "float8", List.of("double", "float")),
                    primitives("numeric", "integer", WHOLE),
                    one("numeric", "java.math.BigDecimal", "numeric"),
                    primitives("bool", "bool", List.of("boolean")),
                    one("text", STRING, "text"),
                    one("varchar", STRING, "text"),
                    one("bpchar", STRING, "text"),
                    one("name", STRING, "text"),
                    one("citext", STRING, "text"),
                    one("json", STRING, "text"),
                    one("xml", STRING, "text"),
                    one("jsonb", STRING, "jsonb"),
                    one("bytea", "byte[]", "bytes"),
                    one("uuid", "java.util.UUID", "uuid"),
                    one("date", "java.time.LocalDate", "localDate"),
                    one("time", "java.time.LocalTime", "localTime"),
                    one("timestamp", "java.time.LocalDateTime", "localDateTime"),
                    one("timestamptz", "java.time.Instant", "instant"),
                    one("timestamptz", "java.time.OffsetDateTime", "offsetDateTime"),
                    one("timetz", "java.time.OffsetTime", "offsetTime"),
                    one("interval", "dev.pgdbm.value.Interval", "interval"))
            .flatMap(types -> types)
            .toList();

    private CopyTypes() {}

    /**
     * How a Java type is sent.
     *
     * @param columnType as in {@link ColumnType#name()}
     * @param javaType as in {@link ParameterMapping#javaType()}
     * @param method the method that writes a value that is never null
     * @param nullable the method that writes null as NULL
     */
    public record CopyType(String columnType, String javaType, String method, String nullable) {}

    /** How a Java type is sent to a column that is no array; empty if that has no binary form here. */
    public static Optional<CopyType> of(String columnType, String javaType) {
        return ALL.stream()
                .filter(type -> type.columnType().equals(columnType))
                .filter(type -> type.javaType().equals(javaType))
                .findFirst();
    }

    private static Stream<CopyType> one(String columnType, String javaType, String method) {
        return Stream.of(new CopyType(columnType, javaType, method, method));
    }

    private static Stream<CopyType> primitives(String columnType, String method, List<String> types) {
        return types.stream()
                .flatMap(type -> Stream.of(
                        new CopyType(columnType, type, method, method),
                        new CopyType(columnType, box(type), method, method + "OrNull")));
    }

    private static String box(String type) {
        return "java.lang."
                + (type.equals("int") ? "Integer" : Character.toUpperCase(type.charAt(0)) + type.substring(1));
    }
}
