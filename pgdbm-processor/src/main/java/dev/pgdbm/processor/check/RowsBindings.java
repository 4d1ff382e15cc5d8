package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.CheckedMethod.ArrayBinding;
import dev.pgdbm.processor.check.CheckedMethod.Binding;
import dev.pgdbm.processor.check.CheckedMethod.Block;
import dev.pgdbm.processor.check.CheckedMethod.Bound;
import dev.pgdbm.processor.check.CheckedMethod.RowsBinding;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.type.Access;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the tables of rows of a checked method are bound. */
record RowsBindings(DescribedMethod described) {
    List<RowsBinding> all() {
        Map<String, Access> accesses = new ParameterBindings(described)
                .all().stream()
                        .flatMap(RowsBindings::bound)
                        .collect(Collectors.toMap(
                                bound -> bound.value().name(), Bound::access, (first, again) -> first));
        return described.method().rows().stream()
                .map(parameter -> binding(parameter, accesses))
                .toList();
    }

    private static Stream<Bound> bound(Binding binding) {
        return binding instanceof Block block
                ? Stream.concat(block.whenHolds().stream(), block.otherwise().stream())
                        .flatMap(RowsBindings::bound)
                : Stream.of((Bound) binding);
    }

    private RowsBinding binding(MethodParameter parameter, Map<String, Access> accesses) {
        Rows rows = parameter.rows().orElseThrow();
        List<ArrayBinding> arrays = rows.columns().stream()
                .map(column -> array(parameter.name() + "." + column.component(), column, accesses))
                .toList();
        boolean needed = described.description().use().rowSources().contains(parameter.name());
        return new RowsBinding(parameter.name(), rows, arrays, needed);
    }

    private static ArrayBinding array(String name, Rows.Column column, Map<String, Access> accesses) {
        return new ArrayBinding(name, column, Objects.requireNonNull(accesses.get(name)));
    }
}
