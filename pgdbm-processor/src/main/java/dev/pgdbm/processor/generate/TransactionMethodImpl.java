package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.TransactionMethod;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A default method in a transaction: the same DAO on the transaction does the work. */
record TransactionMethodImpl(DaoModel dao, TransactionMethod method) {
    Stream<MethodSpec> specs() {
        return Stream.of(outside(), inside());
    }

    private MethodSpec outside() {
        NameAllocator names = new NameAllocator();
        method.parameters().forEach(parameter -> names.newName(parameter.name()));
        String runner = method.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals("runner"))
                ? "this.runner"
                : "runner";
        String transaction = names.newName("tx");
        String options = names.newName("options");
        return signature(method.name())
                .varargs(method.isVarArgs())
                .addJavadoc("{@link $T#$L($L)}, in a transaction.\n", interfaceName(), method.name(), erasedTypes())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addCode(options(options))
                .addStatement(
                        "$L$L.$L($L$N -> new $L($N).$N($L))",
                        isVoid() ? "" : "return ",
                        runner,
                        isVoid() ? "inTransaction" : "transaction",
                        method.hasOptions() ? options + ", " : "",
                        transaction,
                        dao.implementationName(),
                        transaction,
                        method.inside(),
                        arguments())
                .build();
    }

    private MethodSpec inside() {
        return signature(method.inside())
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "$L$T.super.$L($L)", isVoid() ? "" : "return ", interfaceName(), method.name(), arguments())
                .build();
    }

    private MethodSpec.Builder signature(String name) {
        return MethodSpec.methodBuilder(name)
                .returns(TypeNames.of(method.returnType()))
                .addParameters(method.parameters().stream()
                        .map(TransactionMethodImpl::parameter)
                        .toList())
                .addExceptions(method.exceptions().stream().map(TypeNames::of).toList());
    }

    private static ParameterSpec parameter(MethodParameter parameter) {
        return ParameterSpec.builder(TypeNames.of(parameter.type()), parameter.name())
                .build();
    }

    private CodeBlock options(String name) {
        if (!method.hasOptions()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder options = CodeBlock.builder().add("$T.defaults()", RuntimeTypes.TRANSACTION_OPTIONS);
        if (!method.isolation().isEmpty()) {
            options.add("\n.withIsolation($T.$L)", RuntimeTypes.ISOLATION, method.isolation());
        }
        if (method.readOnly()) {
            options.add("\n.withReadOnly()");
        }
        return CodeBlock.builder()
                .addStatement("$T $N = $L", RuntimeTypes.TRANSACTION_OPTIONS, name, options.build())
                .build();
    }

    private boolean isVoid() {
        return method.returnType().is("void");
    }

    private TypeName interfaceName() {
        return TypeNames.of(dao.type());
    }

    private CodeBlock arguments() {
        return joined(method.parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .toList());
    }

    private CodeBlock erasedTypes() {
        return joined(method.parameters().stream()
                .map(parameter -> CodeBlock.of("$T", TypeNames.erased(parameter.type())))
                .toList());
    }

    private static CodeBlock joined(List<CodeBlock> parts) {
        return CodeBlock.join(parts, ", ");
    }
}
