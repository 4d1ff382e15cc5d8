package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.check.CheckedMethod;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a method does where there are no rows. */
record EmptyResult(CheckedMethod method, String constant, MethodLocals locals) {
    /** After the statement. */
    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        return switch (method.shape()) {
            case ONE_OR_NULL -> code.addStatement("return null").build();
            case OPTIONAL ->
                code.addStatement("return $T.empty()", Optional.class).build();
            default ->
                code.addStatement("throw $L.noRow($N)", locals.executor(), constant)
                        .build();
        };
    }

    /** Instead of the statement; empty where the statement has to be sent whatever comes of it. */
    Optional<CodeBlock> withoutAsking() {
        CodeBlock.Builder code = CodeBlock.builder();
        return switch (method.shape()) {
            case NOTHING -> Optional.of(code.addStatement("return").build());
            case UPDATE_COUNT ->
                Optional.of(code.addStatement("return $L", noCount()).build());
            case LIST ->
                Optional.of(
                        code.addStatement("return new $T<>()", ArrayList.class).build());
            case SET ->
                Optional.of(code.addStatement("return $T.of()", Set.class).build());
            case MAP ->
                Optional.of(code.addStatement("return $T.of()", Map.class).build());
            case ONE_OR_NULL, OPTIONAL -> Optional.of(code());
            default -> Optional.empty();
        };
    }

    private String noCount() {
        return switch (method.method().returnType().name()) {
            case "long" -> "0L";
            case "boolean" -> "false";
            default -> "0";
        };
    }
}
