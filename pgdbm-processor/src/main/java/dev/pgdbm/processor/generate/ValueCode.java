package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Condition;
import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Wrapping;
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
        Wrapping wrapping = value.last().wrapping();
        return value.last().type().nullable()
                ? WrappingCode.orNull(wrapping, declared(value))
                : WrappingCode.present(wrapping, declared(value));
    }

    /** {@code user.email()}, which may be an Optional. */
    private CodeBlock declared(BoundValue value) {
        return value.isComponent()
                ? CodeBlock.of("$L.$N()", of(value.owner()), value.last().name())
                : CodeBlock.of("$N", value.last().name());
    }

    /** All values of a column of rows are in a local variable of {@link RowsCode}. */
    private boolean isArray(BoundValue value) {
        return value.isComponent() && method.method().rowsOf(value).isPresent();
    }

    /** {@code onlyRecent}, {@code name != null}, {@code name.isPresent()}, or the contrary. */
    CodeBlock condition(Condition condition, boolean holds) {
        return condition.truth() ? truth(condition.value(), holds) : presence(condition.value(), holds);
    }

    private CodeBlock presence(BoundValue value, boolean holds) {
        return value.last().isWrapped() && !names.containsKey(value.name())
                ? CodeBlock.of(holds ? "$L.isPresent()" : "$L.isEmpty()", declared(value))
                : CodeBlock.of(holds ? "$L != null" : "$L == null", of(value));
    }

    private CodeBlock truth(BoundValue value, boolean holds) {
        boolean boxed = value.type().nullable() && uses.wantNull(value);
        CodeBlock truth = boxed ? CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, of(value)) : of(value);
        return holds ? truth : CodeBlock.of("!$L", truth);
    }

    private void declare(BoundValue value) {
        if (names.containsKey(value.name())) {
            return;
        }
        if (value.isComponent() && value.owner().type().nullable() && wantsLocal(value.owner())) {
            declare(value.owner());
        }
        CodeBlock read =
                uses.wantCopy(value) ? CodeBlock.of("$T.of($L)", RuntimeTypes.SNAPSHOT, read(value)) : read(value);
        String local = locals.local(camelCase(value.name()) + (value.isComponent() ? "" : "Value"));
        declarations.addStatement("$T $N = $L", type(value), local, read);
        names.put(value.name(), local);
    }

    /** A parameter is a variable already. */
    private static boolean wantsLocal(BoundValue owner) {
        return owner.isComponent() || owner.last().isWrapped();
    }

    private CodeBlock read(BoundValue value) {
        if (!value.isComponent() || !value.owner().type().nullable()) {
            return of(value);
        }
        CodeBlock owner = of(value.owner());
        return uses.wantNull(value)
                ? WrappingCode.orNull(value.last().wrapping(), declared(value), owner)
                : CodeBlock.of("$L != null && $L", owner, declared(value));
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
