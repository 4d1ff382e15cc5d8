package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What a statement does with parameters and tables. Parameters are given by the number of their place in the template, from 1.
 *
 * @param nullAssignments nullable parameters that go into columns which take no NULL
 * @param nullComparisons conditions that are never true when a parameter is null
 * @param omissions columns without which an INSERT fails
 * @param unlimitedChanges UPDATE and DELETE of all rows
 * @param relations everything that it reads or writes, each once
 * @param dependencies empty for a statement that PostgreSQL does not analyse, so that nobody knows what it depends on
 * @param rowSources the parameters that are tables of rows, each of which being empty keeps it from doing anything
 */
public record StatementUse(
        List<NullAssignment> nullAssignments,
        List<NullComparison> nullComparisons,
        List<Omission> omissions,
        List<UnlimitedChange> unlimitedChanges,
        List<UsedRelation> relations,
        Optional<Dependencies> dependencies,
        List<String> rowSources) {
    /** Nothing is known of the statement. */
    public static final StatementUse UNKNOWN =
            new StatementUse(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());

    public StatementUse {
        nullAssignments = List.copyOf(nullAssignments);
        nullComparisons = List.copyOf(nullComparisons);
        omissions = List.copyOf(omissions);
        unlimitedChanges = List.copyOf(unlimitedChanges);
        relations = List.copyOf(relations);
        rowSources = List.copyOf(rowSources);
    }

    /** The same with every place in the template at another one. */
    StatementUse moved(IntUnaryOperator place) {
        return new StatementUse(
                nullAssignments,
                nullComparisons,
                omissions.stream().map(omission -> omission.moved(place)).toList(),
                unlimitedChanges.stream().map(change -> change.moved(place)).toList(),
                relations,
                dependencies,
                rowSources);
    }

    /**
     * A parameter that may be null, and the NOT NULL column that it goes into.
     *
     * @param origin the file and line of the table; empty if unknown
     */
    public record NullAssignment(int parameter, String table, String column, String origin) {}

    /**
     * A parameter that may be null, and the condition which then is never true.
     *
     * @param operator {@code =}, {@code LIKE}; empty for anything but a comparison
     * @param left the column that the parameter itself is compared with, {@code u.email}; empty for anything less simple
     */
    public record NullComparison(int parameter, String operator, String left) {}

    /**
     * The columns that an INSERT lacks.
     *
     * @param view through which it inserts; empty for the table itself
     * @param missing NOT NULL columns without value and default
     * @param written the columns that it lists, in the order of the table; those of {@code missing} with DEFAULT too
     * @param origin the file and line of the table; empty if unknown
     * @param offset in the template, from which on its INSERT is the first
     */
    public record Omission(
            String table, String view, List<String> missing, List<String> written, String origin, int offset) {
        public Omission {
            missing = List.copyOf(missing);
            written = List.copyOf(written);
        }

        private Omission moved(IntUnaryOperator place) {
            return new Omission(table, view, missing, written, origin, place.applyAsInt(offset));
        }
    }

    /**
     * An UPDATE or DELETE without WHERE.
     *
     * @param command {@code UPDATE}, {@code DELETE}
     * @param offset in the template, from which on that command is the first
     */
    public record UnlimitedChange(String command, String table, int offset) {
        private UnlimitedChange moved(IntUnaryOperator place) {
            return new UnlimitedChange(command, table, place.applyAsInt(offset));
        }
    }
}
