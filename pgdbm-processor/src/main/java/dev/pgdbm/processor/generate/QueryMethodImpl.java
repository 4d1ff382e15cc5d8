package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.ReturnShape;
import javax.lang.model.element.Modifier;

/** The implementation of a method: bind, run, map, in straight-line JDBC. */
final class QueryMethodImpl {
    private static final ClassName CONNECTION = ClassName.get("java.sql", "Connection");
    private static final ClassName PREPARED_STATEMENT = ClassName.get("java.sql", "PreparedStatement");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    private final DaoModel dao;
    private final CheckedMethod method;
    private final MethodLocals locals;
    private final ValueCode values;
    private final VariantCode variant;
    private final ResultCode result;

    QueryMethodImpl(DaoModel dao, CheckedMethod method, String constant, RowMappers mappers) {
        this.dao = dao;
        this.method = method;
        this.locals = new MethodLocals(method.method().parameters());
        this.values = new ValueCode(method, locals);
        this.variant = new VariantCode(
                method, constant, locals, values, ClassName.get(dao.type().packageName(), dao.implementationName()));
        this.result = new ResultCode(method, variant.name(), locals, mappers);
    }

    MethodSpec spec() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.method().name())
                .addJavadoc(link())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(method.method().returnType()));
        for (MethodParameter parameter : method.method().parameters()) {
            spec.addParameter(TypeNames.of(parameter.declared()), name(parameter));
        }
        return spec.addCode(code()).build();
    }

    private String name(MethodParameter parameter) {
        return parameter.batch().isPresent()
                ? locals.elements(parameter)
                : FutureCode.name(parameter, method.method().isFuture(), locals);
    }

    private CodeBlock code() {
        return switch (method.method().execution()) {
            case COPY -> new CopyCode(method, variant.name(), locals).code();
            case BATCH -> new BatchCode(method, variant.name(), locals, values).code();
            case ONCE -> body();
        };
    }

    private CodeBlock link() {
        CodeBlock parameters = method.method().parameters().stream()
                .map(parameter -> CodeBlock.of("$T", TypeNames.erased(parameter.declared())))
                .collect(CodeBlock.joining(", "));
        String remark = method.isChecked() ? "" : ", not checked: compiled with {@code -Apgdbm.check=off}";
        return CodeBlock.of(
                "{@link $T#$L($L)}$L\n",
                TypeNames.of(dao.type()),
                method.method().name(),
                parameters,
                remark);
    }

    private CodeBlock body() {
        if (method.shape() == ReturnShape.STREAM) {
            return stream();
        }
        return method.method().isFuture()
                ? new FutureCode(variant, locals, call()).code()
                : CodeBlock.builder()
                        .add(values.declarations())
                        .add(variant.choice())
                        .add(new RowsCode(method, locals).code(result.whenNothingToDo()))
                        .add(call())
                        .build();
    }

    private CodeBlock stream() {
        return new StreamCode(variant, locals, result.reader(variant.implementation())).code();
    }

    private CodeBlock limit() {
        return method.method().limits().timeout().isPresent()
                ? CodeBlock.builder()
                        .addStatement("$N.limit($N)", variant.name(), locals.statement())
                        .build()
                : CodeBlock.of("");
    }

    private CodeBlock call() {
        String connection = locals.connection();
        String failure = locals.failure();
        String constant = variant.name();
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T $N = $L.connect($N)", CONNECTION, connection, locals.executor(), constant)
                .beginControlFlow(
                        "try ($T $N = $N.prepareStatement($L.sql($N)))",
                        PREPARED_STATEMENT,
                        locals.statement(),
                        connection,
                        locals.executor(),
                        constant)
                .add(limit())
                .add(BindingCode.of(method, locals, values));
        return body.add(result.code())
                .nextControlFlow("catch ($T $N)", SQL_EXCEPTION, failure)
                .addStatement("throw $L.failure($N, $N, $N)", locals.executor(), constant, connection, failure)
                .nextControlFlow("finally")
                .addStatement("$L.release($N, $N)", locals.executor(), constant, connection)
                .endControlFlow()
                .build();
    }
}
