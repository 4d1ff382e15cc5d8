package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import java.util.List;
import java.util.stream.IntStream;

/** How a method gets at its statement: a constant, or one of the variants of a constant. */
record VariantCode(CheckedMethod method, String constant, MethodLocals locals) {
    /** The name of the statement in the method's code. */
    String name() {
        return method.method().isDynamic() ? locals.variant() : constant;
    }

    /** Chooses the variant; nothing if there is only one. */
    CodeBlock choice() {
        if (!method.method().isDynamic()) {
            return CodeBlock.of("");
        }
        List<Condition> conditions = method.conditions();
        CodeBlock mask = IntStream.range(0, conditions.size())
                .mapToObj(bit -> CodeBlock.of(
                        conditions.size() == 1 ? "$L ? $L : 0" : "($L ? $L : 0)",
                        BindingCode.condition(conditions.get(bit), true),
                        1 << bit))
                .collect(CodeBlock.joining(" | "));
        return CodeBlock.builder()
                .addStatement("$T $N = $N.variant($L)", RuntimeTypes.DAO_STATEMENT, locals.variant(), constant, mask)
                .build();
    }
}
