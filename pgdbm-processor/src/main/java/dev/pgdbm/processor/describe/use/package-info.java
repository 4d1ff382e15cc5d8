/**
 * What a statement does with parameters and tables, concluded from its tree: which nullable parameters break it or make a
 * condition pointless, which columns an INSERT lacks, which UPDATE or DELETE has no limits.
 *
 * <p>{@link dev.pgdbm.processor.describe.use.Changes} and {@link dev.pgdbm.processor.describe.use.NullableParameters} are the ways
 * in; {@code NullingParameters} says which parameters make a value NULL for certain, and whatever is not certain is not said.
 * Imports the tree, what {@code nullability} knows of the database, and {@code java.*}.
 */
@NullMarked
package dev.pgdbm.processor.describe.use;

import org.jspecify.annotations.NullMarked;
