package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.Nullness;
import dev.pgdbm.processor.model.RecordColumns;
import dev.pgdbm.processor.model.RowDependencies;
import dev.pgdbm.processor.model.RowDependencies.Dependency;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns by which rows are recognised as those of one record with a list: a unique key that determines all its values.
 *
 * @param dependencies of the statement's columns
 * @param values those of the record with the list, without the list
 * @param around the key of the record that it is in the list of
 */
record FoldKey(RowDependencies dependencies, List<Mapping> values, List<Mapping> around) {
    static FoldKey of(DescribedMethod method, RecordColumns columns, List<Mapping> around) {
        return new FoldKey(method.description().dependencies(), columns.own().toList(), around);
    }

    /** The key; empty if the statement has none among its columns. */
    Optional<List<Mapping>> columns() {
        return usable().filter(key -> key.dependent().containsAll(wanted()))
                .findFirst()
                .map(Dependency::determinant)
                .or(this::combined)
                .map(this::mappings);
    }

    /** The values that no key among the columns determines. */
    List<Mapping> undetermined() {
        Set<Integer> known = new HashSet<>();
        usable().forEach(key -> known.addAll(key.dependent()));
        return values.stream().filter(value -> !known.contains(value.index())).toList();
    }

    boolean hasKey() {
        return usable().findAny().isPresent();
    }

    /** What to take for a key where nobody knows of keys: all that must not be null. */
    List<Mapping> assumed() {
        List<Mapping> required = values.stream()
                .filter(value -> value.component().nullness() != Nullness.NULLABLE)
                .toList();
        return required.isEmpty() ? values : required;
    }

    /** Several keys together, of tables beside each other. */
    private Optional<Set<Integer>> combined() {
        Set<Integer> columns = new HashSet<>();
        usable().forEach(key -> columns.addAll(key.determinant()));
        return undetermined().isEmpty() && !columns.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private Stream<Dependency> usable() {
        Set<Integer> candidates = candidates().map(Mapping::index).collect(Collectors.toSet());
        return dependencies.dependencies().stream()
                .filter(key -> !key.determinant().isEmpty() && candidates.containsAll(key.determinant()))
                .sorted(Comparator.comparing(key -> key.determinant().size()));
    }

    /** NULL is no key, and arrays are not equal in Java. */
    private Stream<Mapping> candidates() {
        return Stream.concat(values.stream(), around.stream())
                .filter(value -> value.column().nullCause().isEmpty())
                .filter(value -> !value.component().type().name().endsWith("[]"));
    }

    private Set<Integer> wanted() {
        return values.stream().map(Mapping::index).collect(Collectors.toSet());
    }

    private List<Mapping> mappings(Set<Integer> columns) {
        return Stream.concat(values.stream(), around.stream())
                .filter(value -> columns.contains(value.index()))
                .toList();
    }
}
