package dev.pgdbm.processor.describe.tree;

import java.util.List;

/**
 * All that PostgreSQL says of a statement.
 *
 * @param queries what it is executed as: one, unless rules add more
 * @param mentions of all of them
 */
public record Tree(List<Query> queries, Mentions mentions) {
    public Tree {
        queries = List.copyOf(queries);
    }
}
