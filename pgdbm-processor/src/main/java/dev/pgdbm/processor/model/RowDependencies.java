package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
