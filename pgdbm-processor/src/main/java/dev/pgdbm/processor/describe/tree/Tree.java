package dev.pgdbm.processor.describe.tree;

import java.util.List;

/**
 * All that PostgreSQL says of a statement.
 *
 * @param queries what it is executed as: one, unless rules add more
 * @param mentions of all of them
 * @param accessed what they touch, wherever in them; not what the views that they name are made of
 */
public record Tree(List<Query> queries, Mentions mentions, List<AccessedColumns> accessed) {
    public Tree {
        queries = List.copyOf(queries);
        accessed = List.copyOf(accessed);
    }
}
