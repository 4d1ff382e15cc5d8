package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.ArrayBinding;
import dev.pgdbm.processor.check.CheckedMethod.RowsBinding;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.processor.model.Rows.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a method that makes arrays of collections of records, before there is a connection. */
record RowsCode(CheckedMethod method, MethodLocals locals) {
    /** @param whenEmpty what is returned where there is nothing to do; empty if the statement is to be sent all the same */
    CodeBlock code(Optional<CodeBlock> whenEmpty) {
        return method.rows().stream()
                .map(rows -> code(rows, whenEmpty.filter(unused -> rows.needed())))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock code(RowsBinding rows, Optional<CodeBlock> whenEmpty) {
        CodeBlock.Builder code = CodeBlock.builder().add(records(rows));
        whenEmpty.ifPresent(returned -> code.beginControlFlow(
                        isGeneric(rows.rows()) ? "if ($N.isEmpty())" : "if ($N.length == 0)",
                        locals.ofRows(rows.name()))
                .add(returned)
                .endControlFlow());
        CodeBlock size = CodeBlock.of(isGeneric(rows.rows()) ? "$N.size()" : "$N.length", locals.ofRows(rows.name()));
        rows.arrays().forEach(array -> code.add(declaration(array, size)));
        return code.add(loop(rows)).build();
    }

    /** As they are now, since arrays have to be equally long whatever happens to the collection. */
    private CodeBlock records(RowsBinding rows) {
        TypeName element = TypeNames.of(rows.rows().element());
        String local = locals.ofRows(rows.name());
        if (isGeneric(rows.rows())) {
            CodeBlock.Builder list = CodeBlock.builder()
                    .addStatement(
                            "$T<$T> $N = new $T<>($L)",
                            List.class,
                            element,
                            local,
                            ArrayList.class,
                            rows.rows().collection() ? rows.name() : "");
            return rows.rows().collection()
                    ? list.build()
                    : list.addStatement("$N.forEach($N::add)", rows.name(), local)
                            .build();
        }
        if (rows.rows().collection()) {
            return CodeBlock.builder()
                    .addStatement("$T[] $N = $N.toArray($T[]::new)", element, local, rows.name(), element)
                    .build();
        }
        String list = locals.fresh(rows.name() + "List");
        return CodeBlock.builder()
                .addStatement("$T<$T> $N = new $T<>()", List.class, element, list, ArrayList.class)
                .addStatement("$N.forEach($N::add)", rows.name(), list)
                .addStatement("$T[] $N = $N.toArray($T[]::new)", element, local, list, element)
                .build();
    }

    /** Of generic records there are no arrays. */
    private static boolean isGeneric(Rows rows) {
        return !rows.element().arguments().isEmpty();
    }

    private CodeBlock declaration(ArrayBinding array, CodeBlock size) {
        TypeName type = TypeNames.of(array.column().type());
        String local = locals.ofRows(array.name());
        CodeBlock.Builder code = CodeBlock.builder();
        return array.isPrimitive()
                ? code.addStatement("$T[] $N = new $T[$L]", type, local, type, size)
                        .build()
                : code.addStatement(
                                "$T $N = new $T<>($L)",
                                TypeNames.of(Column.listOf(array.column().type())),
                                local,
                                ArrayList.class,
                                size)
                        .build();
    }

    private CodeBlock loop(RowsBinding rows) {
        String records = locals.ofRows(rows.name());
        String row = locals.fresh("row");
        String i = locals.fresh("i");
        TypeName element = TypeNames.of(rows.rows().element());
        CodeBlock.Builder code = CodeBlock.builder();
        if (rows.arrays().stream().anyMatch(ArrayBinding::isPrimitive)) {
            boolean generic = isGeneric(rows.rows());
            code.beginControlFlow(
                            generic
                                    ? "for (int $N = 0; $N < $N.size(); $N++)"
                                    : "for (int $N = 0; $N < $N.length; $N++)",
                            i,
                            i,
                            records,
                            i)
                    .addStatement(generic ? "$T $N = $N.get($N)" : "$T $N = $N[$N]", element, row, records, i);
        } else {
            code.beginControlFlow("for ($T $N : $N)", element, row, records);
        }
        rows.arrays().forEach(array -> code.add(assignment(array, row, i)));
        return code.endControlFlow().build();
    }

    private CodeBlock assignment(ArrayBinding array, String row, String i) {
        String component = array.column().component();
        String local = locals.ofRows(array.name());
        CodeBlock.Builder code = CodeBlock.builder();
        return array.isPrimitive()
                ? code.addStatement("$N[$N] = $N.$N()", local, i, row, component)
                        .build()
                : code.addStatement("$N.add($N.$N())", local, row, component).build();
    }
}
