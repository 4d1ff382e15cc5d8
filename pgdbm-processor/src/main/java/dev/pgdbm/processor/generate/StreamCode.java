package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The body of a method that returns a stream: what to bind and how to read a row, for the runtime to do while the rows are used.
 *
 * @param reader what makes a value of a row
 */
record StreamCode(VariantCode variant, MethodLocals locals, CodeBlock reader) {
    CodeBlock code() {
        CodeBlock binding = BindingCode.of(variant.method(), locals, variant.values());
        return CodeBlock.builder()
                .add(variant.values().declarations())
                .add(variant.choice())
                .add(new RowsCode(variant.method(), locals).code(Optional.of(noRows())))
                .add(
                        "return $L.stream($N, $L, $N -> {",
                        locals.executor(),
                        variant.name(),
                        variant.method().method().limits().fetchSizeOrUsual(),
                        locals.statement())
                .add(binding.isEmpty() ? binding : CodeBlock.of("\n$>$L$<", binding))
                .add("}, $L);\n", reader)
                .build();
    }

    private static CodeBlock noRows() {
        return CodeBlock.builder()
                .addStatement("return $T.empty()", Stream.class)
                .build();
    }
}
