package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.MethodParameter;

/** The body of a method with a batch: what to bind for an element, for the runtime to do with each. */
record BatchCode(CheckedMethod method, String constant, MethodLocals locals, ValueCode values) {
    CodeBlock code() {
        return switch (method.method().returnType().name()) {
            case "void" -> statement(run(), "$L");
            case "int[]" -> statement(run(), "return $L");
            case "int" -> statement(total(), "return $T.toIntExact($L)", Math.class);
            default -> statement(total(), "return $L");
        };
    }

    private static CodeBlock statement(CodeBlock value, String format, Object... before) {
        return before.length == 0
                ? CodeBlock.builder().add(format + ";\n", value).build()
                : CodeBlock.builder().add(format + ";\n", before[0], value).build();
    }

    private CodeBlock total() {
        return CodeBlock.of("$T.total($L)", RuntimeTypes.STATEMENT_BATCH, run());
    }

    private CodeBlock run() {
        MethodParameter elements = method.method().parameters().stream()
                .filter(parameter -> parameter.batch().isPresent())
                .findFirst()
                .orElseThrow();
        return CodeBlock.builder()
                .add(
                        "$T.run($L, $N, $N, ($N, $N) -> {\n$>",
                        RuntimeTypes.STATEMENT_BATCH,
                        locals.executor(),
                        constant,
                        locals.elements(elements),
                        locals.statement(),
                        elements.name())
                .add(values.declarations())
                .add(BindingCode.of(method, locals, values))
                .add("$<})")
                .build();
    }
}
