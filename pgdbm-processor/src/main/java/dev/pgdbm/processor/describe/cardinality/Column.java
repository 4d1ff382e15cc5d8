package dev.pgdbm.processor.describe.cardinality;

/**
 * A column of a query's range table.
 *
 * @param entry the number of its entry
 * @param number of the column, from 1
 */
record Column(int entry, int number) {}
