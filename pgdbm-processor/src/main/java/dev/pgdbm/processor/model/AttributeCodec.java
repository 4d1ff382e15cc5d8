package dev.pgdbm.processor.model;

import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.Conversion;
import dev.pgdbm.type.ResultMapping;
import java.util.Map;
import java.util.Optional;

/**
 * What reads and writes an attribute of a composite value, which is text.
 *
 * @param constant that generated code has or takes from the runtime: {@code TextCodecs.INT}
 * @param listOf how it is made a codec of lists: {@code of} or {@code withNulls}; empty for single values
 * @param conversion of what it reads or writes, or of the elements
 */
public record AttributeCodec(String constant, Optional<String> listOf, Optional<Conversion> conversion) {
    /** The codecs of classes for which JDBC has methods of its own. */
    private static final Map<String, String> OF_CLASSES = Map.ofEntries(
            Map.entry("java.lang.Short", "SHORT"),
            Map.entry("java.lang.Integer", "INT"),
            Map.entry("java.lang.Long", "LONG"),
            Map.entry("java.lang.Float", "FLOAT"),
            Map.entry("java.lang.Double", "DOUBLE"),
            Map.entry("java.math.BigDecimal", "BIG_DECIMAL"),
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.lang.String", "STRING"),
            Map.entry("byte[]", "BYTES"),
            Map.entry("java.util.UUID", "UUID"),
            Map.entry("java.time.LocalDate", "LOCAL_DATE"),
            Map.entry("java.time.LocalTime", "LOCAL_TIME"),
            Map.entry("java.time.OffsetTime", "OFFSET_TIME"),
            Map.entry("java.time.LocalDateTime", "LOCAL_DATE_TIME"),
            Map.entry("java.time.Instant", "INSTANT"),
            Map.entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
            Map.entry("dev.pgdbm.value.Box", "BOX"));

    /**
     * The codec; empty if the attribute does not fit the Java type.
     *
     * @param bound whether it is written rather than read
     */
    public static Optional<AttributeCodec> of(JavaType type, SqlType attribute, boolean bound) {
        if (type.isJson()) {
            return Optional.empty();
        }
        JavaType column = type.columnType();
        Optional<Conversion> conversion =
                type.isConverted() ? Optional.of(ValueMappings.conversion(type)) : Optional.empty();
        return EnumMapping.of(column, attribute)
                .map(EnumMapping::codec)
                .or(() -> CompositeMapping.of(column, attribute).map(CompositeMapping::codec))
                .or(() -> tabled(column, attribute, bound))
                .map(constant -> new AttributeCodec(constant, listOf(column, attribute), conversion));
    }

    private static Optional<String> tabled(JavaType type, SqlType attribute, boolean bound) {
        // The elements of arrays of boxes are separated otherwise.
        return attribute
                .known()
                .filter(known -> !known.name().equals("_box"))
                .filter(known -> !bound || known.parameter(type.source()).isPresent())
                .flatMap(known -> known.result(type.source()))
                .flatMap(mapping -> constant(type, mapping));
    }

    private static Optional<String> constant(JavaType type, ResultMapping mapping) {
        String single = type.listElement().orElse(type).boxed().source();
        return Optional.ofNullable(mapping.required().codec())
                .or(() -> Optional.ofNullable(OF_CLASSES.get(single)).map(name -> "TextCodecs." + name));
    }

    /** A multirange is a list for which there is a codec as a whole. */
    private static Optional<String> listOf(JavaType type, SqlType attribute) {
        boolean array = attribute.known().map(ColumnType::isArray).orElseGet(attribute::isArray);
        return type.listElement().filter(element -> array).map(element -> element.nullable() ? "withNulls" : "of");
    }
}
