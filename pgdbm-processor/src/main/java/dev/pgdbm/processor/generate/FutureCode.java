package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.ReturnShape;
import java.util.List;
import java.util.Optional;

/**
 * The body of a method that returns a future: that of one without, run on another thread with what was given now.
 *
 * @param call the body of the method as if it returned what is in the future
 */
record FutureCode(VariantCode variant, MethodLocals locals, CodeBlock call) {
    private static final List<String> CHANGEABLE = List.of("java.util.List", "java.util.Map", "byte[]");

    /** The name of a parameter in the signature; that of the method itself is taken by a copy where others could change the value. */
    static String name(MethodParameter parameter, boolean future, MethodLocals locals) {
        return future && isChangeable(parameter) ? locals.given(parameter.name()) : parameter.name();
    }

    /** Rows are made arrays of at once. */
    private static boolean isChangeable(MethodParameter parameter) {
        return parameter.rows().isEmpty() && isChangeable(parameter.type());
    }

    /** Whether others can change a value of the type. */
    static boolean isChangeable(JavaType type) {
        return CHANGEABLE.contains(type.qualifiedName());
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        variant.method().method().parameters().stream()
                .filter(FutureCode::isChangeable)
                .forEach(parameter -> code.addStatement(
                        "$T $N = $T.of($N)",
                        TypeNames.of(parameter.type()),
                        parameter.name(),
                        RuntimeTypes.SNAPSHOT,
                        locals.given(parameter.name())));
        code.add(variant.values().declarations())
                .add(variant.choice())
                .add(new RowsCode(variant.method(), locals).code(Optional.empty()))
                .add("return $L.async($N, () -> {\n$>", locals.executor(), variant.name())
                .add(call);
        if (variant.method().shape() == ReturnShape.NOTHING) {
            code.addStatement("return null");
        }
        return code.add("$<});\n").build();
    }
}
