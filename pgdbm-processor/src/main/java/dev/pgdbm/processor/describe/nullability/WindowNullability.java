package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression.WindowCall;
import dev.pgdbm.processor.describe.tree.Query.Window;
import dev.pgdbm.processor.model.NullCause;
import java.util.Optional;
import java.util.Set;

/** Why a window function can be NULL. */
record WindowNullability(ValueNullability values) {
    private static final Set<String> RANKS =
            Set.of("row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile");

    /** Those that take a value from the frame, which always has one if it always has a row. */
    private static final Set<String> OF_FRAME = Set.of("first_value", "last_value");

    private static final Set<String> OF_OTHER_ROWS = Set.of("lag", "lead");

    Optional<NullCause> cause(WindowCall call) {
        Optional<Routine> builtIn =
                values.scope().catalog().function(call.function()).filter(Routine::builtIn);
        String name = builtIn.map(Routine::name).orElse("");
        if (RANKS.contains(name)
                || (OF_OTHER_ROWS.contains(name) && call.arguments().size() == 3)) {
            return values.ofWindow().any(call.arguments());
        }
        if (OF_OTHER_ROWS.contains(name)) {
            return Causes.expression(name + "() without such a row", call.location());
        }
        if (AggregateNullability.COUNTS.contains(name)) {
            return Optional.empty();
        }
        if (call.filter().isEmpty() && holdsOwnRow(call)) {
            return ofFrame(call, name);
        }
        return unknown(call);
    }

    private Optional<NullCause> ofFrame(WindowCall call, String name) {
        if (AggregateNullability.OF_ROWS.contains(name)) {
            return Optional.empty();
        }
        return OF_FRAME.contains(name) || AggregateNullability.OF_VALUES.contains(name)
                ? values.ofWindow().any(call.arguments().stream().limit(1).toList())
                : unknown(call);
    }

    private boolean holdsOwnRow(WindowCall call) {
        return values.scope().query().windows().stream()
                .filter(window -> window.number() == call.window())
                .anyMatch(Window::holdsOwnRow);
    }

    private Optional<NullCause> unknown(WindowCall call) {
        String name = values.scope()
                .catalog()
                .function(call.function())
                .map(Routine::name)
                .orElse("a window function");
        return Causes.expression(name + "() of an empty frame", call.location());
    }
}
