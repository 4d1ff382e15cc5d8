package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.JsonMapping;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ResultMapping;
import java.util.List;

/** A column whose type does not fit, or not without loss, the Java type that it goes to. */
final class ColumnTypeMismatch implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.mappings().stream()
                .filter(mapping -> ColumnReading.of(mapping).isEmpty())
                .map(mapping -> problem(method, mapping))
                .toList();
    }

    private static Problem problem(DescribedMethod method, Mapping mapping) {
        SqlType type = mapping.column().type();
        Problem mismatch = Problem.error(
                        "column-type",
                        ResultColumns.location(method, mapping.index() - 1),
                        "column \"%s\" is %s, which does not fit %s"
                                .formatted(
                                        mapping.column().name(),
                                        type,
                                        mapping.component().type()))
                .label(type.toString());
        Problem problem = ConverterNote.on(mismatch, mapping.component().type());
        if (JsonMapping.isDocument(type)) {
            return problem.note("@Json reads %s as any Java type".formatted(type))
                    .fix("put @Json on %s, or use String".formatted(declaration(mapping)));
        }
        if (!type.attributes().isEmpty()) {
            return problem.fix("use %s, or cast the column in SQL".formatted(CompositeAttributes.record(type)));
        }
        return type.known()
                .map(known -> problem.note("%s can be read as %s".formatted(type, readable(known)))
                        .fix("use %s, or cast the column in SQL".formatted(JavaNames.shortened(first(known)))))
                .orElseGet(() -> problem.note("pgdbm has no Java type for %s yet".formatted(type))
                        .fix("cast the column in SQL, to text for example: …::text AS %s"
                                .formatted(mapping.column().name())));
    }

    /** What bears the annotations of a value; that of a single value is the method. */
    private static String declaration(Mapping mapping) {
        String name = mapping.component().name();
        return mapping.component().column().isEmpty() ? "the method" : "component \"%s\"".formatted(name);
    }

    private static String first(ColumnType type) {
        return type.results().get(0).javaType();
    }

    private static String readable(ColumnType type) {
        return JavaNames.list(type.results().stream().map(ResultMapping::javaType));
    }
}
