/**
 * Which result columns of a statement can be NULL, and why, concluded from its tree.
 *
 * <p>{@link dev.pgdbm.processor.describe.nullability.Nullability} is the way in; read {@code Scope} next, which is a query with
 * what it sees, then {@code ValueNullability} for expressions and {@code ColumnNullability} for columns. {@code PredicateFacts}
 * and {@code JoinFacts} say what WHERE, ON and HAVING prove. A cause is an {@code Optional<NullCause>}, and empty means "never
 * NULL". Whatever is not known to be never NULL may be NULL: an unknown node, function or kind of relation is no error. What
 * there is to know of the database comes through {@link dev.pgdbm.processor.describe.nullability.NullabilityCatalog}. Imports the
 * tree, {@code model} and {@code java.*}.
 */
@NullMarked
package dev.pgdbm.processor.describe.nullability;

import org.jspecify.annotations.NullMarked;
