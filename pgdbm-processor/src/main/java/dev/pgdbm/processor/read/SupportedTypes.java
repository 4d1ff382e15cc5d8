package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.SourceRef;
import dev.pgdbm.type.ColumnTypes;
import dev.pgdbm.type.ResultMapping;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which Java types can be the value of a column or of a parameter. */
final class SupportedTypes {
    private static final String LIST = "java.util.List";

    private SupportedTypes() {}

    /** Whether columns can be read as the type. */
    static boolean contains(JavaType type) {
        JavaType column = type.columnType();
        return isEnum(column) || javaTypes().anyMatch(column.source()::equals);
    }

    /** Whether the type can be bound as a parameter. */
    static boolean isBindable(JavaType type) {
        boolean record = type.listElement().orElse(type).isRecord();
        return record
                || isEnum(type.columnType())
                || ParameterBinding.defaultType(type).isPresent();
    }

    private static boolean isEnum(JavaType type) {
        return type.listElement().orElse(type).isEnum();
    }

    /** A problem that names what would do. */
    static Problem problem(String what, JavaType type, SourceRef source) {
        String known = javaTypes()
                .filter(name -> !name.startsWith(LIST))
                .map(SupportedTypes::simpleName)
                .distinct()
                .collect(Collectors.joining(", "));
        return Problem.error(
                        "unsupported-type", Location.of(source), "%s \"%s\" is not supported".formatted(what, type))
                .note("supported are %s, enums and List of these".formatted(known))
                .fix(
                        isOptional(type)
                                ? "make it @Nullable %s"
                                        .formatted(type.arguments().get(0))
                                : "use one of them, or put @Json on it where the database has json or jsonb");
    }

    private static boolean isOptional(JavaType type) {
        return type.is("java.util.Optional")
                && type.onlyArgument().filter(SupportedTypes::contains).isPresent();
    }

    /** {@code java.util.Map<java.lang.String, java.lang.String>} to {@code Map}. */
    private static String simpleName(String javaType) {
        String raw = javaType.replaceFirst("<.*", "");
        return raw.substring(raw.lastIndexOf('.') + 1);
    }

    private static Stream<String> javaTypes() {
        return ColumnTypes.all().stream()
                .flatMap(type -> type.results().stream())
                .map(ResultMapping::javaType)
                .distinct();
    }
}
