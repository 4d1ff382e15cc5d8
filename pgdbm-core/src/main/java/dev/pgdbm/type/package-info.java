/**
 * THE table of column types: which Java types a PostgreSQL type is read as and bound from, and by which method.
 *
 * <p>{@link dev.pgdbm.type.ColumnTypes} is the table, one row a type; read it first. It is data only: the annotation processor
 * takes the methods from it by name, and a test of the runtime proves that each exists and that each row makes the round trip
 * through a server. Adding a type is adding a row.
 */
@NullMarked
package dev.pgdbm.type;

import org.jspecify.annotations.NullMarked;
