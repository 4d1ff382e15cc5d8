/**
 * The text form of PostgreSQL's query trees, and how it becomes the model one package up.
 *
 * <p>{@code NodeReader} knows only brackets, fields and escapes and makes {@code Node}s of them; {@code QueryReader} and its three
 * siblings pick out of those what the model has. Versions 14 to 18 are read alike: an unknown node becomes an
 * {@code Expression.Operation} that is {@code OTHER}, an unknown field is never asked for, a missing one has its zero value.
 * Pure: imports {@code java.*} and the model. {@link dev.pgdbm.processor.describe.tree.reader.TreeReader} is the way in.
 */
@NullMarked
package dev.pgdbm.processor.describe.tree.reader;

import org.jspecify.annotations.NullMarked;
