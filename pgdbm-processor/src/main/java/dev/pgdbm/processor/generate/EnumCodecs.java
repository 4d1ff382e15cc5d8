package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.EnumConstant;
import dev.pgdbm.processor.model.EnumMapping;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** The constants that say which label each constant of an enum has, one for each enum of a DAO. */
final class EnumCodecs {
    private final Map<String, EnumMapping> mappings = new TreeMap<>();

    EnumCodecs(List<CheckedMethod> methods) {
        methods.stream()
                .flatMap(method -> method.enums().stream())
                .forEach(mapping -> mappings.putIfAbsent(mapping.codec(), mapping));
    }

    List<FieldSpec> fields() {
        return mappings.entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FieldSpec field(String name, EnumMapping mapping) {
        TypeName type = TypeNames.of(mapping.type());
        CodeBlock.Builder value = CodeBlock.builder().add("$T", RuntimeTypes.ENUM_CODEC);
        String method = ".of";
        for (EnumConstant constant : mapping.type().constants()) {
            value.add(method + "($T.$L, $S)", type, constant.name(), mapping.label(constant));
            method = "\n.and";
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.TEXT_CODEC, type),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$>$>$L$<$<", value.build())
                .build();
    }
}
