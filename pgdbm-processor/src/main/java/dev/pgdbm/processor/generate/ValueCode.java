package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import dev.pgdbm.processor.model.BoundValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How generated code gets at what it binds: {@code email}, {@code user.email()}, or a local variable where a component is asked for
 * more than once or something on the way to it can be null.
 */
final class ValueCode {
    private final CheckedMethod method;
    private final MethodLocals locals;
    private final ValueUses uses;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final CodeBlock.Builder declarations = CodeBlock.builder();

    ValueCode(CheckedMethod method, MethodLocals locals) {
        this.method = method;
        this.locals = locals;
        this.uses = ValueUses.of(method);
        method.method().values().stream()
                .filter(value -> !isArray(value) && uses.wantLocal(value))
                .forEach(this::declare);
    }

    /** The local variables. */
    CodeBlock declarations() {
        return declarations.build();
    }

    /** A value where nothing on the way to it is null, unless there is a local variable of it. */
    CodeBlock of(BoundValue value) {
        if (isArray(value)) {
            return CodeBlock.of("$N", locals.ofRows(value.name()));
        }
        String local = names.get(value.name());
        if (local != null) {
            return CodeBlock.of("$N", local);
        }
        return value.isComponent()
                ? CodeBlock.of("$L.$N()", of(value.owner()), value.last().name())
                : CodeBlock.of("$N", value.last().name());
    }

    /** All values of a column of rows are in a local variable of {@link RowsCode}. */
    private boolean isArray(BoundValue value) {
        return value.isComponent() && method.method().rowsOf(value).isPresent();
    }

    /** {@code onlyRecent}, {@code name != null}, or the contrary. */
    CodeBlock condition(Condition condition, boolean holds) {
        CodeBlock value = of(condition.value());
        if (!condition.truth()) {
            return CodeBlock.of(holds ? "$L != null" : "$L == null", value);
        }
        boolean boxed = condition.value().type().nullable() && uses.wantNull(condition.value());
        CodeBlock truth = boxed ? CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, value) : value;
        return holds ? truth : CodeBlock.of("!$L", truth);
    }

    private void declare(BoundValue value) {
        if (names.containsKey(value.name())) {
            return;
        }
        if (value.isComponent()
                && value.owner().type().nullable()
                && value.owner().isComponent()) {
            declare(value.owner());
        }
        CodeBlock read = read(value);
        String local = locals.local(camelCase(value.name()));
        declarations.addStatement("$T $N = $L", type(value), local, read);
        names.put(value.name(), local);
    }

    private CodeBlock read(BoundValue value) {
        CodeBlock plain = of(value);
        if (!value.owner().type().nullable()) {
            return plain;
        }
        return uses.wantNull(value)
                ? CodeBlock.of("$L == null ? null : $L", of(value.owner()), plain)
                : CodeBlock.of("$L != null && $L", of(value.owner()), plain);
    }

    private TypeName type(BoundValue value) {
        return TypeNames.of(uses.wantNull(value) ? value.type() : value.last().type());
    }

    /** {@code user.address.city} to {@code userAddressCity}. */
    private static String camelCase(String path) {
        StringBuilder name = new StringBuilder();
        for (String step : path.split("\\.", -1)) {
            name.append(name.isEmpty() ? step : step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1));
        }
        return name.toString();
    }
}
