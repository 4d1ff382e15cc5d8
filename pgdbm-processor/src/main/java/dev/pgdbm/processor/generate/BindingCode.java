package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.ArrayBinding;
import dev.pgdbm.processor.check.CheckedMethod.Binding;
import dev.pgdbm.processor.check.CheckedMethod.Block;
import dev.pgdbm.processor.check.CheckedMethod.Bound;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a method that binds: place by place, and from the first block on by counting. */
final class BindingCode {
    private final MethodLocals locals;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final Set<String> arrays;
    private boolean counting;

    private BindingCode(CheckedMethod method, MethodLocals locals) {
        this.locals = locals;
        this.arrays = method.rows().stream()
                .flatMap(rows -> rows.arrays().stream())
                .map(ArrayBinding::name)
                .collect(Collectors.toSet());
    }

    static CodeBlock of(CheckedMethod method, MethodLocals locals) {
        BindingCode binding = new BindingCode(method, locals);
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
            code.addStatement(Accessors.bind(bound.access(), locals.statement(), index, value(bound.name())));
        }
    }

    private CodeBlock value(String name) {
        return CodeBlock.of("$N", arrays.contains(name) ? locals.ofRows(name) : name);
    }

    private void add(Block block) {
        if (block.whenHolds().isEmpty()) {
            code.beginControlFlow("if ($L)", condition(block.condition(), false));
            add(block.otherwise());
        } else {
            code.beginControlFlow("if ($L)", condition(block.condition(), true));
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

    /** {@code onlyRecent}, {@code name != null}, or the contrary. */
    static CodeBlock condition(Condition condition, boolean holds) {
        if (condition.truth()) {
            return CodeBlock.of(holds ? "$N" : "!$N", condition.name());
        }
        return CodeBlock.of(holds ? "$N != null" : "$N == null", condition.name());
    }
}
