/**
 * How many rows a statement can return, concluded from its tree and the unique keys of the database.
 *
 * <p>{@link dev.pgdbm.processor.describe.cardinality.RowBounds} is the way in; read {@code QueryBound} next, which has the rules for
 * SELECT, then {@code JoinBound}. All reasoning is about the rows that come out: {@code Pins} is what they have in common, a column
 * by the equality of its comparisons, an entry of the range table by being one row. A sub-query, view or common table is asked
 * again with what its columns are compared with. Whatever is not proved may be many rows. Imports the tree, {@code model} and
 * {@code java.*}.
 */
@NullMarked
package dev.pgdbm.processor.describe.cardinality;

import org.jspecify.annotations.NullMarked;
