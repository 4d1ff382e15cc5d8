package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.TransactionMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What an implementation does with the database or transaction that it runs on, beyond its statements. */
record RunnerCode(DaoModel dao, List<TransactionMethod> transactions) {
    private static final String NAME = "runner";

    /** Kept only where it is needed. */
    Optional<FieldSpec> field() {
        return isKept()
                ? Optional.of(FieldSpec.builder(RuntimeTypes.SQL_RUNNER, NAME, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                : Optional.empty();
    }

    /** In the constructor. */
    CodeBlock assignment() {
        return isKept()
                ? CodeBlock.builder().addStatement("this.$1N = $1N", NAME).build()
                : CodeBlock.of("");
    }

    List<MethodSpec> methods() {
        return Stream.concat(
                        dao.runners().stream().map(RunnerCode::accessor),
                        transactions.stream().flatMap(method -> new TransactionMethodImpl(dao, method).specs()))
                .toList();
    }

    private boolean isKept() {
        return !transactions.isEmpty() || !dao.runners().isEmpty();
    }

    private static MethodSpec accessor(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.SQL_RUNNER)
                .addStatement("return $N", NAME)
                .build();
    }
}
