package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.AttributeCodec;
import dev.pgdbm.processor.model.CompositeMapping;
import dev.pgdbm.processor.model.RecordPart;
import dev.pgdbm.processor.model.SqlType.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants that read and write the records of a DAO that stand for composite types, each behind those that it is made of. */
final class CompositeCodecs {
    private final Map<String, CompositeMapping> mappings = new LinkedHashMap<>();

    CompositeCodecs(List<CheckedMethod> methods) {
        methods.stream()
                .flatMap(method -> method.composites().stream())
                .flatMap(CompositeMapping::all)
                .forEach(mapping -> mappings.putIfAbsent(mapping.codec(), mapping));
    }

    List<FieldSpec> fields() {
        return mappings.entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FieldSpec field(String name, CompositeMapping mapping) {
        TypeName type = TypeNames.of(mapping.type());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.TEXT_CODEC, type),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$>$>$T.of(\n$L,\nattributes -> new $T($>$>\n$L),$<$<\n(value, attributes) -> attributes$>$>$L)$<$<$<$<",
                        RuntimeTypes.COMPOSITE_CODEC,
                        mapping.attributes().size(),
                        type,
                        reading(mapping),
                        writing(mapping))
                .build();
    }

    private static CodeBlock reading(CompositeMapping mapping) {
        return mapping.type().parts().stream().map(part -> value(mapping, part)).collect(CodeBlock.joining(",\n"));
    }

    private static CodeBlock value(CompositeMapping mapping, RecordPart part) {
        Attribute attribute = mapping.attribute(part).orElseThrow();
        int number = mapping.attributes().indexOf(attribute) + 1;
        return part.mayBeNull()
                ? CodeBlock.of("attributes.valueOrNull($L, $L)", number, codec(part, attribute))
                : CodeBlock.of("attributes.value($L, $S, $L)", number, attribute.name(), codec(part, attribute));
    }

    private static CodeBlock writing(CompositeMapping mapping) {
        return mapping.attributes().stream()
                .map(attribute -> mapping.part(attribute)
                        .map(part -> CodeBlock.of("\n.add(value.$N(), $L)", part.name(), codec(part, attribute)))
                        .orElseThrow())
                .collect(CodeBlock.joining(""));
    }

    private static CodeBlock codec(RecordPart part, Attribute attribute) {
        AttributeCodec codec =
                AttributeCodec.of(part.type(), attribute.type(), false).orElseThrow();
        CodeBlock single = converted(codec, true, Accessors.constant(codec.constant()));
        CodeBlock whole = codec.listOf()
                .map(method -> CodeBlock.of("$T.$L($L)", RuntimeTypes.LIST_CODEC, method, single))
                .orElse(single);
        return converted(codec, false, whole);
    }

    /** @param isList whether the elements of a list are meant */
    private static CodeBlock converted(AttributeCodec codec, boolean isList, CodeBlock column) {
        return codec.conversion()
                .filter(conversion -> conversion.isList() == isList)
                .map(conversion ->
                        CodeBlock.of("$T.codec($L, $L)", RuntimeTypes.CONVERTED, column, conversion.constant()))
                .orElse(column);
    }
}
