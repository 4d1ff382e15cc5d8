/**
 * How a statement runs: {@link dev.pgdbm.internal.execute.PooledExecutor} takes a connection for each, and
 * {@link dev.pgdbm.internal.execute.SchemaStatements} knows the SQL of a schema, kept in
 * {@link dev.pgdbm.internal.execute.RenderedStatements}, and the exceptions. The same on the connection of a transaction is in
 * {@code dev.pgdbm.internal.transaction}.
 */
@NullMarked
package dev.pgdbm.internal.execute;

import org.jspecify.annotations.NullMarked;
