package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.ConstantName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants that hold the statements, one for each method, the SQL as written. */
final class StatementConstants {
    private final Map<CheckedMethod, String> names = new LinkedHashMap<>();

    StatementConstants(List<CheckedMethod> methods, ConstantNames taken) {
        methods.forEach(method ->
                names.put(method, taken.unique(ConstantName.of(method.method().name()))));
    }

    String name(CheckedMethod method) {
        return Objects.requireNonNull(names.get(method));
    }

    List<FieldSpec> fields() {
        return names.entrySet().stream()
                .map(entry -> field(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static FieldSpec field(String name, CheckedMethod method) {
        ClassName type = method.method().isDynamic() ? RuntimeTypes.DAO_VARIANTS : RuntimeTypes.DAO_STATEMENT;
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($S,$>$>\n$S)",
                        type,
                        method.method().id(),
                        method.method().statementText());
        method.method()
                .choices()
                .forEach(parameter ->
                        parameter.choice().ifPresent(choice -> value.add(choice(parameter.name(), choice))));
        method.method().limits().timeout().ifPresent(milliseconds -> value.add("\n.withTimeout($L)", milliseconds));
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add("$<$<").build())
                .build();
    }

    private static CodeBlock choice(String name, Choice choice) {
        return Stream.concat(Stream.of(name), choice.sql().stream())
                .map(text -> CodeBlock.of("$S", text))
                .collect(CodeBlock.joining(",$W", choice.several() ? "\n.choices(" : "\n.choice(", ")"));
    }
}
