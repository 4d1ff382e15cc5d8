package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.JsonMapping;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The fields that hold what reads and writes JSON documents, one for each Java type, and the constants that say these types. */
final class JsonFields {
    private final Map<String, JsonMapping> mappings = new TreeMap<>();

    JsonFields(List<CheckedMethod> methods) {
        methods.stream()
                .flatMap(JsonFields::mappings)
                .forEach(mapping -> mappings.putIfAbsent(mapping.field(), mapping));
    }

    private static Stream<JsonMapping> mappings(CheckedMethod method) {
        return Stream.concat(
                        method.method().values().stream().map(value -> value.type()),
                        method.reads().map(read -> read.component().type()))
                .flatMap(type -> JsonMapping.of(type).stream());
    }

    List<FieldSpec> constants() {
        return mappings.values().stream()
                .map(mapping -> FieldSpec.builder(
                                of(mapping, RuntimeTypes.JSON_TYPE),
                                mapping.constant(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("new $T<>() {}", RuntimeTypes.JSON_TYPE)
                        .build())
                .toList();
    }

    List<FieldSpec> fields() {
        return mappings.values().stream()
                .map(mapping -> FieldSpec.builder(
                                of(mapping, RuntimeTypes.JSON_TEXT), mapping.field(), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    /** The constructor's part: a DAO with JSON cannot be made where there is no JSON library. */
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        mappings.values()
                .forEach(mapping ->
                        code.addStatement("this.$L = executor.json($L)", mapping.field(), mapping.constant()));
        return code.build();
    }

    private static TypeName of(JsonMapping mapping, ClassName generic) {
        return ParameterizedTypeName.get(generic, TypeNames.of(mapping.type()));
    }
}
