package dev.pgdbm.processor.describe.tree;

/**
 * A common table expression: {@code CommonTableExpr}.
 *
 * @param recursive whether it refers to itself
 * @param searches whether SEARCH or CYCLE adds columns to those of the query
 */
public record CommonTable(String name, Query query, boolean recursive, boolean searches, int location) {}
