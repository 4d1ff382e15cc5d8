package dev.pgdbm.processor.describe.cardinality;

/** A column that is not NULL, and equal in all rows that are looked at. */
record Pin(Column column, Equality equality) {}
