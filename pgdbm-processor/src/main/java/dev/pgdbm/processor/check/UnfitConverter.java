package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.Property;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.RecordPart;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.ValueConverter;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/** A converter that is for another type than the one it is declared for, or that generated code cannot make. */
final class UnfitConverter implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return Stream.concat(
                        bound(method)
                                .flatMap(value -> types(value.type()).flatMap(type -> problems(type, value.source()))),
                        method.row().map(RowType::components).orElse(List.of()).stream()
                                .flatMap(component -> problems(component.type(), component.source())))
                .toList();
    }

    /** The parameters, and the components of them that the SQL names. */
    private static Stream<Property> bound(QueryMethod method) {
        return Stream.concat(
                        method.parameters().stream().map(MethodParameter::property),
                        method.values().stream().map(BoundValue::last))
                .distinct();
    }

    /** The type, and those of the components of a record. */
    private static Stream<JavaType> types(JavaType type) {
        JavaType single = type.listElement().orElse(type);
        return Stream.concat(
                Stream.of(type), single.parts().stream().map(RecordPart::type).flatMap(UnfitConverter::types));
    }

    private static Stream<Problem> problems(JavaType type, SourceRef source) {
        JavaType single = type.listElement().orElse(type);
        return single.converter().stream().flatMap(converter -> problems(single, converter, Location.of(source)));
    }

    private static Stream<Problem> problems(JavaType type, ValueConverter converter, Location location) {
        if (!converter.from().source().equals(type.source())) {
            return Stream.of(Problem.error(
                            "converter",
                            location,
                            "converter \"%s\" is for %s, not for %s"
                                    .formatted(converter.type(), converter.from(), type))
                    .fix("name a class that implements ColumnConverter<%s, …>".formatted(type)));
        }
        return converter.isUsable()
                ? Stream.empty()
                : Stream.of(Problem.error(
                                "converter",
                                location,
                                "converter \"%s\" cannot be made by generated code".formatted(converter.type()))
                        .note("it is private, abstract or an inner class, or has no constructor without parameters")
                        .fix("make it a static class with a constructor without parameters"));
    }
}
