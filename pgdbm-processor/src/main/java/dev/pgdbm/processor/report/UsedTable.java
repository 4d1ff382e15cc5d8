package dev.pgdbm.processor.report;

/**
 * A table or view that a statement uses.
 *
 * @param named whether the statement names it, rather than a view that it names
 */
record UsedTable(TableName table, String kind, boolean read, boolean written, boolean named) {}
