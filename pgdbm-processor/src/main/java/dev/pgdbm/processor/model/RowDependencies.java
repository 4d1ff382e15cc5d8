package dev.pgdbm.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which result columns of a statement determine which others; only asked for where a statement has records in records.
 *
 * @param dependencies that are proved
 * @param relations of each column that is a plain column of one, that relation with its keys
 */
public record RowDependencies(List<Dependency> dependencies, List<Optional<Cardinality.Unpinned>> relations) {
    /** Nothing is known. */
    public static final RowDependencies UNKNOWN = new RowDependencies(List.of(), List.of());

    public RowDependencies {
        dependencies = List.copyOf(dependencies);
        relations = List.copyOf(relations);
    }

    /** What holds in each of several statements with the same columns. */
    public static RowDependencies common(List<RowDependencies> statements) {
        RowDependencies first = statements.get(0);
        List<Dependency> common = first.dependencies.stream()
                .map(dependency ->
                        new Dependency(dependency.determinant(), dependent(statements, dependency.determinant())))
                .filter(dependency -> !dependency.dependent().isEmpty())
                .toList();
        return new RowDependencies(common, first.relations);
    }

    private static Set<Integer> dependent(List<RowDependencies> statements, Set<Integer> determinant) {
        return statements.stream()
                .map(statement -> statement.determinedBy(determinant))
                .reduce((one, other) -> {
                    Set<Integer> both = new HashSet<>(one);
                    both.retainAll(other);
                    return both;
                })
                .orElse(Set.of());
    }

    private Set<Integer> determinedBy(Set<Integer> columns) {
        return dependencies.stream()
                .filter(dependency -> columns.containsAll(dependency.determinant()))
                .flatMap(dependency -> dependency.dependent().stream())
                .collect(Collectors.toSet());
    }

    /** The columns, from 1, that are the same in all rows. */
    public Set<Integer> fixed() {
        return dependencies.stream()
                .filter(dependency -> dependency.determinant().isEmpty())
                .findFirst()
                .map(Dependency::dependent)
                .orElse(Set.of());
    }

    /** The relation that a column, from 1, is a plain column of. */
    public Optional<Cardinality.Unpinned> relation(int column) {
        return column <= relations.size() ? relations.get(column - 1) : Optional.empty();
    }

    /**
     * A functional dependency: rows that have the same, non-null, values in some columns have the same in others.
     *
     * @param determinant the ones, from 1; none for what is the same in all rows
     * @param dependent the others
     */
    public record Dependency(Set<Integer> determinant, Set<Integer> dependent) {
        public Dependency {
            determinant = Set.copyOf(determinant);
            dependent = Set.copyOf(dependent);
        }
    }
}
