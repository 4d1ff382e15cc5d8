package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.tree.CommonTable;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.CommonTableReference;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query within the queries around it.
 *
 * @param location of it if it is a common table, in bytes of UTF-8; -1 for the statement itself
 */
record QueryScope(Query query, Optional<QueryScope> parent, int location) {
    /** Those that can change data: the statement, and its common tables. */
    static Stream<QueryScope> changing(Query statement) {
        QueryScope whole = new QueryScope(statement, Optional.empty(), -1);
        return Stream.concat(statement.commonTables().stream().map(whole::commonTable), Stream.of(whole));
    }

    private QueryScope commonTable(CommonTable table) {
        return new QueryScope(table.query(), Optional.of(this), table.location());
    }

    QueryScope inner(Query subQuery) {
        return new QueryScope(subQuery, Optional.of(this), location);
    }

    /** The query that a common table is, unless that is where this one stands. */
    Optional<QueryScope> commonTable(CommonTableReference reference) {
        Optional<QueryScope> definer = Optional.of(this);
        for (int i = 0; i < reference.levelsUp(); i++) {
            definer = definer.flatMap(QueryScope::parent);
        }
        return definer.filter(unused -> !reference.self())
                .flatMap(scope -> scope.query().commonTables().stream()
                        .filter(table -> table.name().equals(reference.name()))
                        .findFirst()
                        .map(scope::commonTable));
    }
}
