package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Read;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a method that runs the statement and hands over its result: one way for each return shape. */
final class ResultCode {
    private static final ClassName RESULT_SET = ClassName.get("java.sql", "ResultSet");

    private final CheckedMethod method;
    private final String constant;
    private final MethodLocals locals;
    private final RowMappers mappers;

    ResultCode(CheckedMethod method, String constant, MethodLocals locals, RowMappers mappers) {
        this.method = method;
        this.constant = constant;
        this.locals = locals;
        this.mappers = mappers;
    }

    CodeBlock code() {
        return switch (method.shape()) {
            case NOTHING ->
                CodeBlock.builder()
                        .addStatement("$N.execute()", locals.statement())
                        .build();
            case UPDATE_COUNT -> updateCount();
            case ONE -> query(single(throwNoRow(), CodeBlock.of("$N", locals.result())));
            case ONE_OR_NULL -> query(single(returning("null"), CodeBlock.of("$N", locals.result())));
            case OPTIONAL -> query(single(returning("$T.empty()", Optional.class), present()));
            case LIST -> query(list());
        };
    }

    private CodeBlock updateCount() {
        String call = switch (method.method().returnType().name()) {
            case "long" -> "return $N.executeLargeUpdate()";
            case "boolean" -> "return $N.executeUpdate() > 0";
            default -> "return $N.executeUpdate()";
        };
        return CodeBlock.builder().addStatement(call, locals.statement()).build();
    }

    private CodeBlock query(CodeBlock reading) {
        return CodeBlock.builder()
                .beginControlFlow("try ($T $N = $N.executeQuery())", RESULT_SET, locals.rows(), locals.statement())
                .add(reading)
                .endControlFlow()
                .build();
    }

    private CodeBlock single(CodeBlock whenNone, CodeBlock returned) {
        return CodeBlock.builder()
                .beginControlFlow("if (!$N.next())", locals.rows())
                .add(whenNone)
                .endControlFlow()
                .addStatement("$T $N = $L", rowType(), locals.result(), row())
                .beginControlFlow("if ($N.next())", locals.rows())
                .addStatement("throw $L.tooManyRows($N)", locals.executor(), constant)
                .endControlFlow()
                .addStatement("return $L", returned)
                .build();
    }

    private CodeBlock list() {
        TypeName element = rowType().box();
        return CodeBlock.builder()
                .addStatement("$T<$T> $N = new $T<>()", List.class, element, locals.result(), ArrayList.class)
                .beginControlFlow("while ($N.next())", locals.rows())
                .addStatement("$N.add($L)", locals.result(), row())
                .endControlFlow()
                .addStatement("return $N", locals.result())
                .build();
    }

    private CodeBlock throwNoRow() {
        return CodeBlock.builder()
                .addStatement("throw $L.noRow($N)", locals.executor(), constant)
                .build();
    }

    private static CodeBlock returning(String format, Object... arguments) {
        return CodeBlock.builder().addStatement("return " + format, arguments).build();
    }

    private CodeBlock present() {
        boolean neverNull = method.row().orElseThrow() instanceof RowType.RecordRow;
        return CodeBlock.of("$T.$L($N)", Optional.class, neverNull ? "of" : "ofNullable", locals.result());
    }

    private CodeBlock row() {
        if (method.row().orElseThrow() instanceof RowType.RecordRow) {
            return CodeBlock.of("$N($N)", mappers.name(method), locals.rows());
        }
        Read read = method.reads().get(0);
        return Accessors.read(read, locals.rows(), constant);
    }

    private TypeName rowType() {
        JavaType type = method.row().orElseThrow().type();
        return TypeNames.of(type);
    }
}
