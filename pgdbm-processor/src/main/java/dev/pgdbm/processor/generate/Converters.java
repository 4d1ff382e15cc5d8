package dev.pgdbm.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.CompositeMapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.RecordPart;
import dev.pgdbm.processor.model.ValueConverter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants that hold the converters of a DAO. */
final class Converters {
    private final Map<String, ValueConverter> converters = new TreeMap<>();

    Converters(List<CheckedMethod> methods) {
        methods.stream()
                .flatMap(Converters::types)
                .filter(type -> !type.isJson())
                .flatMap(type -> type.listElement().orElse(type).converter().stream())
                .forEach(converter -> converters.putIfAbsent(converter.constant(), converter));
    }

    private static Stream<JavaType> types(CheckedMethod method) {
        return Stream.of(
                        method.method().values().stream().map(value -> value.type()),
                        method.reads().map(read -> read.component().type()),
                        method.composites().stream()
                                .flatMap(CompositeMapping::all)
                                .flatMap(mapping ->
                                        mapping.type().parts().stream().map(RecordPart::type)))
                .flatMap(types -> types);
    }

    List<FieldSpec> fields() {
        return converters.entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FieldSpec field(String name, ValueConverter converter) {
        TypeName type = TypeNames.of(converter.type());
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", type)
                .build();
    }
}
