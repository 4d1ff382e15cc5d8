package dev.pgdbm.processor.model;

import dev.pgdbm.processor.model.SqlType.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A record and the composite type of PostgreSQL that goes to and fro with it, attribute by attribute of the same name.
 *
 * @param type the record
 * @param name of the composite type, as in a message
 * @param attributes of the composite type, in its order
 */
public record CompositeMapping(JavaType type, String name, List<Attribute> attributes) {
    public CompositeMapping {
        attributes = List.copyOf(attributes);
    }

    /** The mapping, if there is a record and a composite type, or lists and arrays of them. */
    public static Optional<CompositeMapping> of(JavaType javaType, SqlType sqlType) {
        if (javaType.isConverted() || javaType.isJson()) {
            return Optional.empty();
        }
        Optional<JavaType> single = switch (sqlType.kind()) {
            case COMPOSITE -> Optional.of(javaType);
            case COMPOSITE_ARRAY -> javaType.listElement();
            case ENUM, ENUM_ARRAY, OTHER -> Optional.empty();
        };
        return single.filter(JavaType::isRecord)
                .map(type -> new CompositeMapping(
                        type.withoutNull(), sqlType.toString().replace("[]", ""), sqlType.attributes()));
    }

    /** The component of an attribute. */
    public Optional<RecordPart> part(Attribute attribute) {
        return type.parts().stream()
                .filter(part -> part.attribute().equals(attribute.name()))
                .findFirst();
    }

    /** The attribute of a component. */
    public Optional<Attribute> attribute(RecordPart part) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(part.attribute()))
                .findFirst();
    }

    /** What generated code calls its codec: {@code ADDRESS_ATTRIBUTES}. */
    public String codec() {
        String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
        return ConstantName.of(ConstantName.of(simple) + "_ATTRIBUTES", type.qualifiedName() + attributes);
    }

    /** The mappings of records in the record, and then its own. */
    public Stream<CompositeMapping> all() {
        return Stream.concat(pairs(CompositeMapping::of).flatMap(CompositeMapping::all), Stream.of(this));
    }

    /** The enums in it, at any depth, each with the type of its attribute. */
    public Stream<EnumAttribute> enums() {
        return all().flatMap(mapping -> mapping.pairs((javaType, sqlType) ->
                EnumMapping.of(javaType, sqlType).map(found -> new EnumAttribute(found, sqlType))));
    }

    private <T> Stream<T> pairs(BiFunction<JavaType, SqlType, Optional<T>> pairing) {
        return attributes.stream()
                .flatMap(attribute ->
                        part(attribute).flatMap(part -> pairing.apply(part.type(), attribute.type())).stream());
    }

    /** An attribute that is an enum, or an array of one. */
    public record EnumAttribute(EnumMapping mapping, SqlType type) {}
}
