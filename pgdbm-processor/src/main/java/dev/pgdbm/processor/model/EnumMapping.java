package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A Java enum and the enum of PostgreSQL that goes to and fro with it.
 *
 * @param type the Java enum
 * @param labels of the PostgreSQL enum, in its order
 */
public record EnumMapping(JavaType type, List<String> labels) {
    public EnumMapping {
        labels = List.copyOf(labels);
    }

    /** The mapping, if both are enums, or lists and arrays of them. */
    public static Optional<EnumMapping> of(JavaType javaType, SqlType sqlType) {
        Optional<JavaType> single = switch (sqlType.kind()) {
            case ENUM -> Optional.of(javaType.columnType());
            case ENUM_ARRAY -> javaType.columnType().listElement();
            case COMPOSITE, COMPOSITE_ARRAY, OTHER -> Optional.empty();
        };
        return single.filter(JavaType::isEnum).map(type -> new EnumMapping(type.withoutNull(), sqlType.labels()));
    }

    /** The label of a constant. */
    public String label(EnumConstant constant) {
        return constant.labelAmong(labels);
    }

    /** The constants that have a label which PostgreSQL lacks. */
    public List<EnumConstant> unknownConstants() {
        return type.constants().stream()
                .filter(constant -> !labels.contains(label(constant)))
                .toList();
    }

    /** The labels that no constant has. */
    public List<String> unknownLabels() {
        List<String> known = type.constants().stream().map(this::label).toList();
        return labels.stream().filter(label -> !known.contains(label)).toList();
    }

    /** What generated code calls its codec: {@code USERS_MOOD_LABELS}, with the outer class or else the last part of the package. */
    public String codec() {
        String outer = type.name().contains(".")
                ? type.name()
                : type.packageName().substring(type.packageName().lastIndexOf('.') + 1) + "." + type.name();
        String wanted = ConstantName.of(outer.replaceFirst("^\\.", "")) + "_LABELS";
        return ConstantName.of(wanted, type.qualifiedName() + labels);
    }
}
