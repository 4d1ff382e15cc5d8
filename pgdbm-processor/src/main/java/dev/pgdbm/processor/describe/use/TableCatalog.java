package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.tree.Query.Command;
import java.util.Map;

/** What tables demand of the rows that go into them. */
public interface TableCatalog {
    /**
     * The columns into which a statement must not put NULL, by number: NOT NULL, itself or by its domain, and not generated.
     *
     * <p>None if a BEFORE ROW trigger may fill them in, whatever it does, and none of a foreign table, whose defaults and
     * constraints are elsewhere.
     *
     * @param command INSERT or UPDATE
     */
    Map<Integer, String> required(int relation, Command command);
}
