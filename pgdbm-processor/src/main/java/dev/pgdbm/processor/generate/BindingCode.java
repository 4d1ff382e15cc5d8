package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Binding;
import dev.pgdbm.processor.check.CheckedMethod.Block;
import dev.pgdbm.processor.check.CheckedMethod.Bound;
import java.util.List;

/** The part of a method that binds: place by place, and from the first block on by counting. */
final class BindingCode {
    private final MethodLocals locals;
    private final ValueCode values;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private boolean counting;

    private BindingCode(MethodLocals locals, ValueCode values) {
        this.locals = locals;
        this.values = values;
    }

    static CodeBlock of(CheckedMethod method, MethodLocals locals, ValueCode values) {
        BindingCode binding = new BindingCode(locals, values);
        int fixed = 0;
        for (Binding one : method.bindings()) {
            if (one instanceof Block && !binding.counting) {
                binding.code.addStatement("int $N = $L", locals.index(), fixed + 1);
                binding.counting = true;
            }
            binding.add(one);
            fixed += 1;
        }
        return binding.code.build();
    }

    private void add(Binding binding) {
        if (binding instanceof Block block) {
            add(block);
        } else if (binding instanceof Bound bound) {
            String index = counting ? locals.index() + "++" : String.valueOf(bound.index());
            code.addStatement(Accessors.bind(bound.access(), locals.statement(), index, values.of(bound.value())));
        }
    }

    private void add(Block block) {
        if (block.whenHolds().isEmpty()) {
            code.beginControlFlow("if ($L)", values.condition(block.condition(), false));
            add(block.otherwise());
        } else {
            code.beginControlFlow("if ($L)", values.condition(block.condition(), true));
            add(block.whenHolds());
            if (!block.otherwise().isEmpty()) {
                code.nextControlFlow("else");
                add(block.otherwise());
            }
        }
        code.endControlFlow();
    }

    private void add(List<Binding> bindings) {
        bindings.forEach(this::add);
    }
}
