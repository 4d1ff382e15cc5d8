package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.JavaType;
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

    /** Whether the table of column types has the type. */
    static boolean contains(JavaType type) {
        return javaTypes().anyMatch(type.source()::equals);
    }

    /** A problem that names what would do. */
    static Problem problem(String what, JavaType type, SourceRef source) {
        String known = javaTypes()
                .filter(name -> !name.startsWith(LIST))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", "));
        return Problem.error(
                        "unsupported-type", Location.of(source), "%s \"%s\" is not supported".formatted(what, type))
                .note("supported are %s and List of these".formatted(known))
                .fix("use one of them");
    }

    private static Stream<String> javaTypes() {
        return ColumnTypes.all().stream()
                .flatMap(type -> type.results().stream())
                .map(ResultMapping::javaType)
                .distinct();
    }
}
