package dev.pgdbm.processor.describe.cardinality;

import java.util.List;
import java.util.Set;

/** What a database declares about uniqueness; OIDs in, facts out, and nothing for what does not exist. */
public interface CardinalityCatalog {
    /** The name of a relation; empty if there is none. */
    String relationName(int relation);

    /**
     * The keys that no two rows of a relation share: valid, immediate, for all rows, and of plain columns.
     *
     * @param inherited whether rows of children and partitions are meant too
     */
    List<UniqueKey> uniqueKeys(int relation, boolean inherited);

    /** The B-tree operator families of which an operator is the equality. */
    Set<Integer> equalityFamilies(int operator);

    /** Whether a collation takes only identical texts for equal; 0, no collation, does. */
    boolean isDeterministic(int collation);

    /** Whether two calls of a function in one statement may differ. */
    boolean isVolatile(int function);

    /** Whether triggers may leave out rows that are inserted into a relation. */
    boolean mayLeaveOut(int relation);

    /**
     * A unique index.
     *
     * @param name of the index
     */
    record UniqueKey(String name, List<KeyColumn> columns) {
        public UniqueKey {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of it.
     *
     * @param number of the column in its relation, from 1
     * @param family the operator family whose equality is meant
     * @param collation by which texts are equal
     */
    record KeyColumn(int number, String name, int family, int collation) {}
}
