package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.model.Wrapping;

/** How generated code takes a value out of an Optional. */
final class WrappingCode {
    private WrappingCode() {}

    /** {@code name.orElse(null)}. */
    static CodeBlock orNull(Wrapping wrapping, CodeBlock value) {
        return switch (wrapping) {
            case NONE -> value;
            case OPTIONAL -> CodeBlock.of("$L.orElse(null)", value);
            case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE ->
                CodeBlock.of("$L.isEmpty() ? null : $L", value, present(wrapping, value));
        };
    }

    /** {@code user == null ? null : user.name().orElse(null)}. */
    static CodeBlock orNull(Wrapping wrapping, CodeBlock value, CodeBlock owner) {
        return wrapping.isPrimitive()
                ? CodeBlock.of("$L == null || $L", owner, orNull(wrapping, value))
                : CodeBlock.of("$L == null ? null : $L", owner, orNull(wrapping, value));
    }

    /** {@code name.get()}. */
    static CodeBlock present(Wrapping wrapping, CodeBlock value) {
        return wrapping == Wrapping.NONE ? value : CodeBlock.of("$L.$L()", value, wrapping.getter());
    }
}
