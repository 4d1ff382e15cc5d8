package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Optional;

/**
 * A query or sub-query: {@code Query} of PostgreSQL.
 *
 * @param commonTables what WITH defines
 * @param rangeTable everything that columns come from, numbered from 1; joins and, from version 18, GROUP BY are entries too
 * @param from FROM and WHERE
 * @param targets what SELECT lists, or what INSERT and UPDATE assign
 * @param returning what RETURNING lists
 * @param setOperation UNION, INTERSECT and EXCEPT over sub-queries of the range table
 * @param change what INSERT, UPDATE, DELETE and MERGE add
 * @param accessed the columns of each relation that it touches
 */
public record Query(
        Command command,
        List<CommonTable> commonTables,
        List<RangeTableEntry> rangeTable,
        FromList from,
        List<Target> targets,
        List<Target> returning,
        Grouping grouping,
        List<Window> windows,
        RowLimits limits,
        Optional<SetOperation> setOperation,
        DataChange change,
        List<AccessedColumns> accessed,
        Traits traits) {
    public Query {
        commonTables = List.copyOf(commonTables);
        rangeTable = List.copyOf(rangeTable);
        targets = List.copyOf(targets);
        returning = List.copyOf(returning);
        accessed = List.copyOf(accessed);
        windows = List.copyOf(windows);
    }

    /**
     * A window: {@code WindowClause}.
     *
     * @param number by which window functions refer to it
     * @param holdsOwnRow whether its frame always has the row itself in it, so that it is never empty
     */
    public record Window(int number, boolean holdsOwnRow) {}

    /** What a statement does. */
    public enum Command {
        SELECT,
        UPDATE,
        INSERT,
        DELETE,
        MERGE,
        /** A statement that is not analysed, such as CREATE TABLE. */
        UTILITY,
        /** An INSTEAD NOTHING rule. */
        NOTHING,
        UNKNOWN
    }

    /**
     * What else there is in it.
     *
     * @param canSetTag whether it is the user's statement, rather than one that a rule adds
     * @param aggregates whether it aggregates, with or without GROUP BY
     * @param setReturningTargets whether functions in the result list return sets, so that a row becomes several
     * @param modifyingCommonTables whether WITH has an INSERT, UPDATE, DELETE or MERGE
     * @param forUpdate whether rows are locked
     * @param nullingJoinsGiven whether its columns say which joins null them, as from version 16
     */
    public record Traits(
            boolean canSetTag,
            boolean aggregates,
            boolean windows,
            boolean setReturningTargets,
            boolean modifyingCommonTables,
            boolean forUpdate,
            boolean rowSecurity,
            boolean nullingJoinsGiven) {}

    /** The entry of the range table with that number, from 1. */
    public Optional<RangeTableEntry> entry(int number) {
        return number >= 1 && number <= rangeTable.size() ? Optional.of(rangeTable.get(number - 1)) : Optional.empty();
    }

    /** The result columns: RETURNING of a statement that changes data, else those of SELECT; without what only serves sorting. */
    public List<Target> results() {
        List<Target> list = command == Command.SELECT ? targets : returning;
        return list.stream().filter(target -> !target.junk()).toList();
    }

    /** The targets that a {@code GROUP BY}, {@code DISTINCT} or {@code ORDER BY} refers to by that number. */
    public Optional<Target> target(int sortGroupReference) {
        return targets.stream()
                .filter(target -> target.sortGroupReference() == sortGroupReference)
                .findFirst();
    }
}
