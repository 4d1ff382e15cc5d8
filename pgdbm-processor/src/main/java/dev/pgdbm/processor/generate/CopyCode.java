package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.CopyField;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.MethodParameter;
import java.util.Iterator;
import java.util.List;

/** The body of a method that copies rows: a loop that writes field after field. */
final class CopyCode {
    private static final ClassName CONNECTION = ClassName.get("java.sql", "Connection");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    private final CheckedMethod method;
    private final String constant;
    private final MethodLocals locals;
    private final MethodParameter source;
    private final String copy;
    private final String row;
    private final String fields;

    CopyCode(CheckedMethod method, String constant, MethodLocals locals) {
        this.method = method;
        this.constant = constant;
        this.locals = locals;
        this.source = method.method().rows().get(0);
        this.copy = locals.fresh("copy");
        this.row = locals.fresh("row");
        this.fields = locals.fresh("fields");
    }

    CodeBlock code() {
        return source.type().is("java.util.stream.Stream")
                ? CodeBlock.builder()
                        .beginControlFlow("try ($N)", source.name())
                        .add(body())
                        .endControlFlow()
                        .build()
                : body();
    }

    private CodeBlock body() {
        return CodeBlock.builder()
                .addStatement("$T $N = $L.connect($N)", CONNECTION, locals.connection(), locals.executor(), constant)
                .beginControlFlow(
                        "try ($T $N = $T.open($N, $L.sql($N)))",
                        RuntimeTypes.BINARY_COPY,
                        copy,
                        RuntimeTypes.BINARY_COPY,
                        locals.connection(),
                        locals.executor(),
                        constant)
                .add(loop())
                .addStatement(method.method().returnType().is("void") ? "$N.finish()" : "return $N.finish()", copy)
                .nextControlFlow("catch ($T $N)", SQL_EXCEPTION, locals.failure())
                .addStatement(
                        "throw $L.failure($N, $N, $N)",
                        locals.executor(),
                        constant,
                        locals.connection(),
                        locals.failure())
                .nextControlFlow("finally")
                .addStatement("$L.release($N, $N)", locals.executor(), constant, locals.connection())
                .endControlFlow()
                .build();
    }

    private CodeBlock loop() {
        CodeBlock.Builder code = CodeBlock.builder();
        TypeName element = TypeNames.of(source.rows().orElseThrow().element());
        if (source.type().is("java.util.stream.Stream")) {
            String iterator = locals.fresh(source.name() + "Iterator");
            TypeName type = TypeNames.of(source.type().arguments().get(0));
            code.addStatement(
                    "$T $N = $N.iterator()",
                    ParameterizedTypeName.get(ClassName.get(Iterator.class), type),
                    iterator,
                    source.name());
            next(code, element, iterator);
        } else if (source.type().is("java.util.Iterator")) {
            next(code, element, source.name());
        } else {
            code.beginControlFlow("for ($T $N : $N)", element, row, source.name());
        }
        return code.add(fields()).endControlFlow().build();
    }

    private void next(CodeBlock.Builder code, TypeName element, String iterator) {
        code.beginControlFlow("while ($N.hasNext())", iterator)
                .addStatement("$T $N = $N.next()", element, row, iterator);
    }

    private CodeBlock fields() {
        List<CopyField> all = method.copyFields();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T $N = $N.startRow($L)", RuntimeTypes.BINARY_FIELDS, fields, copy, all.size());
        all.forEach(field -> code.addStatement(field(field)));
        return code.build();
    }

    private CodeBlock field(CopyField field) {
        CodeBlock value = value(field);
        if (field.elementType().isPresent()) {
            return CodeBlock.of(
                    "$T.write($N, $L, $L, $T::$N)",
                    RuntimeTypes.BINARY_ARRAY,
                    fields,
                    value,
                    field.elementType().getAsInt(),
                    RuntimeTypes.BINARY_FIELDS,
                    field.method());
        }
        return field.codec()
                .map(codec -> CodeBlock.of("$N.$N($L, $N)", fields, field.method(), value, codec))
                .orElseGet(() -> CodeBlock.of("$N.$N($L)", fields, field.method(), value));
    }

    private CodeBlock value(CopyField field) {
        JavaType type = field.column().type();
        CodeBlock value = CodeBlock.of("$N.$N()", row, field.column().component());
        return type.listElement()
                .orElse(type)
                .converter()
                .map(converter -> CodeBlock.of(
                        "$T.$L($L, $L)",
                        RuntimeTypes.CONVERTED,
                        type.listElement().isPresent() ? "parameters" : "parameter",
                        value,
                        converter.constant()))
                .orElse(value);
    }
}
