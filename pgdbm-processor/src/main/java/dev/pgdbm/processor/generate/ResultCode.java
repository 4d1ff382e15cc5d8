package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Read;
import dev.pgdbm.processor.check.CheckedMethod.RecordRead;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.RowType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of a method that runs the statement and hands over its result: one way for each return shape. */
final class ResultCode {
    private static final ClassName RESULT_SET = ClassName.get("java.sql", "ResultSet");

    private final CheckedMethod method;
    private final String constant;
    private final MethodLocals locals;
    private final RowMappers mappers;
    private final EmptyResult empty;

    ResultCode(CheckedMethod method, String constant, MethodLocals locals, RowMappers mappers) {
        this.method = method;
        this.constant = constant;
        this.locals = locals;
        this.mappers = mappers;
        this.empty = new EmptyResult(method, constant, locals);
    }

    CodeBlock code() {
        return switch (method.shape()) {
            case NOTHING ->
                CodeBlock.builder()
                        .addStatement("$N.execute()", locals.statement())
                        .build();
            case UPDATE_COUNT -> updateCount();
            case ONE, ONE_OR_NULL, OPTIONAL, LIST, SET, MAP -> query(isFolded() ? folded() : reading());
            case STREAM -> throw new IllegalStateException("a stream is read by the runtime, see StreamCode");
        };
    }

    /** What is returned without asking; empty where the statement has to be sent whatever comes of it. */
    Optional<CodeBlock> whenNothingToDo() {
        return empty.withoutAsking();
    }

    private boolean isFolded() {
        return method.record().filter(RecordRead::isFolded).isPresent();
    }

    private CodeBlock reading() {
        return switch (method.shape()) {
            case LIST -> collection(List.class, ArrayList.class);
            case SET -> collection(Set.class, LinkedHashSet.class);
            case MAP -> map();
            default -> single(present(CodeBlock.of("$N", locals.result())));
        };
    }

    /** All rows go into builders before the first record is made. */
    private CodeBlock folded() {
        RecordBuilder builder = new RecordBuilder(mappers.of(method), mappers);
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T $N = new $T<>()", builder.map(), locals.builders(), LinkedHashMap.class)
                .beginControlFlow("while ($N.next())", locals.rows())
                .addStatement(builder.addition(CodeBlock.of("$N", locals.builders()), locals.rows(), "this"))
                .endControlFlow();
        if (method.shape() == ReturnShape.LIST) {
            return code.addStatement("return $T.buildAll($N)", builder.name(), locals.builders())
                    .build();
        }
        if (method.shape() == ReturnShape.SET) {
            return code.addStatement(
                            "return $T.unmodifiableSet(new $T<>($T.buildAll($N)))",
                            Collections.class,
                            LinkedHashSet.class,
                            builder.name(),
                            locals.builders())
                    .build();
        }
        TypeName records = ParameterizedTypeName.get(ClassName.get(List.class), rowType());
        return code.addStatement("$T $N = $T.buildAll($N)", records, locals.result(), builder.name(), locals.builders())
                .beginControlFlow("if ($N.isEmpty())", locals.result())
                .add(empty.code())
                .endControlFlow()
                .beginControlFlow("if ($N.size() > 1)", locals.result())
                .addStatement("throw $L.tooManyRows($N)", locals.executor(), constant)
                .endControlFlow()
                .addStatement("return $L", present(CodeBlock.of("$N.get(0)", locals.result())))
                .build();
    }

    private CodeBlock updateCount() {
        String call = switch (method.method().result().name()) {
            case "long", "Long" -> "return $N.executeLargeUpdate()";
            case "boolean", "Boolean" -> "return $N.executeUpdate() > 0";
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

    private CodeBlock single(CodeBlock returned) {
        return CodeBlock.builder()
                .beginControlFlow("if (!$N.next())", locals.rows())
                .add(empty.code())
                .endControlFlow()
                .addStatement("$T $N = $L", rowType(), locals.result(), row())
                .beginControlFlow("if ($N.next())", locals.rows())
                .addStatement("throw $L.tooManyRows($N)", locals.executor(), constant)
                .endControlFlow()
                .addStatement("return $L", returned)
                .build();
    }

    private CodeBlock collection(Class<?> type, Class<?> implementation) {
        TypeName element = rowType().box();
        return CodeBlock.builder()
                .addStatement("$T<$T> $N = new $T<>()", type, element, locals.result(), implementation)
                .beginControlFlow("while ($N.next())", locals.rows())
                .addStatement("$N.add($L)", locals.result(), row())
                .endControlFlow()
                .addStatement("return $L", returned())
                .build();
    }

    /** A list belongs to the caller; a set in the order of rows has no other immutable form. */
    private CodeBlock returned() {
        return method.shape() == ReturnShape.SET
                ? CodeBlock.of("$T.unmodifiableSet($N)", Collections.class, locals.result())
                : CodeBlock.of("$N", locals.result());
    }

    private CodeBlock map() {
        Read key = method.key().orElseThrow();
        TypeName keyType = TypeNames.of(key.component().type()).box();
        return CodeBlock.builder()
                .addStatement(
                        "$T<$T, $T> $N = new $T<>()",
                        Map.class,
                        keyType,
                        rowType().box(),
                        locals.result(),
                        LinkedHashMap.class)
                .beginControlFlow("while ($N.next())", locals.rows())
                .addStatement("$T $N = $L", keyType, locals.key(), Accessors.read(key, locals.rows(), constant))
                .beginControlFlow("if ($N.containsKey($N))", locals.result(), locals.key())
                .addStatement("throw $L.duplicateKey($N)", locals.executor(), constant)
                .endControlFlow()
                .addStatement("$N.put($N, $L)", locals.result(), locals.key(), row())
                .endControlFlow()
                .addStatement("return $T.unmodifiableMap($N)", Collections.class, locals.result())
                .build();
    }

    private CodeBlock present(CodeBlock value) {
        boolean neverNull = method.row().orElseThrow() instanceof RowType.RecordRow;
        return method.shape() == ReturnShape.OPTIONAL
                ? CodeBlock.of("$T.$L($L)", Optional.class, neverNull ? "of" : "ofNullable", value)
                : value;
    }

    /** What makes a value of a row, as a function. */
    CodeBlock reader(ClassName implementation) {
        if (method.row().orElseThrow() instanceof RowType.RecordRow) {
            RowMapper mapper = mappers.of(method);
            return mapper.usesFields()
                    ? CodeBlock.of("this::$N", mappers.name(mapper))
                    : CodeBlock.of("$T::$N", implementation, mappers.name(mapper));
        }
        return CodeBlock.of("$N -> $L", locals.rows(), row());
    }

    private CodeBlock row() {
        if (method.row().orElseThrow() instanceof RowType.RecordRow) {
            return CodeBlock.of("$N($N)", mappers.name(mappers.of(method)), locals.rows());
        }
        return Accessors.read(method.value().orElseThrow(), locals.rows(), constant);
    }

    private TypeName rowType() {
        JavaType type = method.row().orElseThrow().type();
        return TypeNames.of(type);
    }
}
