package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.template.ChoiceBits;
import java.util.ArrayList;
import java.util.List;

/** How a method gets at its statement: a constant, or one of the variants of a constant. */
record VariantCode(
        CheckedMethod method, String constant, MethodLocals locals, ValueCode values, ClassName implementation) {
    /** The name of the statement in the method's code. */
    String name() {
        return method.method().isDynamic() ? locals.variant() : constant;
    }

    /** Chooses the variant; nothing if there is only one. */
    CodeBlock choice() {
        if (!method.method().isDynamic()) {
            return CodeBlock.of("");
        }
        List<CodeBlock> parts = new ArrayList<>();
        int shift = 0;
        for (Condition condition : method.conditions()) {
            parts.add(CodeBlock.of("$L ? $L : 0", values.condition(condition, true), power(shift)));
            shift += 1;
        }
        for (MethodParameter parameter : method.method().choices()) {
            Choice choice = parameter.choice().orElseThrow();
            parts.add(part(parameter, choice, shift));
            shift += bits(choice);
        }
        CodeBlock key = parts.size() == 1
                ? parts.get(0)
                : parts.stream().map(part -> CodeBlock.of("($L)", part)).collect(CodeBlock.joining("$W| "));
        return CodeBlock.builder()
                .addStatement("$T $N = $N.variant($L)", RuntimeTypes.DAO_STATEMENT, locals.variant(), constant, key)
                .build();
    }

    private static String power(int bit) {
        return (1L << bit) + (bit < Integer.SIZE - 1 ? "" : "L");
    }

    private CodeBlock part(MethodParameter parameter, Choice choice, int shift) {
        CodeBlock code = choice.several()
                ? CodeBlock.of(
                        "$N.selection($S, $N, $T::$N)",
                        constant,
                        parameter.name(),
                        parameter.name(),
                        implementation,
                        ChoiceIndexes.name(choice))
                : CodeBlock.of("$N($N)", ChoiceIndexes.name(choice), parameter.name());
        CodeBlock shifted =
                shift == 0 ? code : CodeBlock.of(choice.several() ? "$L << $L" : "(long) $L << $L", code, shift);
        return parameter.type().nullable() ? CodeBlock.of("$N != null ? $L : 0", parameter.name(), shifted) : shifted;
    }

    private static int bits(Choice choice) {
        int constants = choice.constants().size();
        return choice.several() ? ChoiceBits.ofSeveral(constants) : ChoiceBits.ofOne(constants);
    }
}
