package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.ConstantName;
import dev.pgdbm.processor.model.MethodParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants that hold the statements, one for each method, the SQL as written. */
final class StatementConstants {
    private final Map<CheckedMethod, String> names = new LinkedHashMap<>();
    private final Set<String> parameters;

    StatementConstants(List<CheckedMethod> methods) {
        this.parameters = methods.stream()
                .flatMap(method -> method.method().parameters().stream())
                .map(MethodParameter::name)
                .collect(Collectors.toSet());
        methods.forEach(method ->
                names.put(method, unique(ConstantName.of(method.method().name()))));
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
                        method.method().template().text());
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

    /** Overloads are numbered: {@code FIND}, {@code FIND_2}; a parameter would hide a constant of its name. */
    private String unique(String wanted) {
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + "_" + i))
                .filter(name ->
                        !names.containsValue(name) && !parameters.contains(name) && !name.equals(CheckedAgainst.NAME))
                .findFirst()
                .orElseThrow();
    }
}
