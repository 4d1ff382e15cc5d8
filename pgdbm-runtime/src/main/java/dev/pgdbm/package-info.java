/**
 * PostgreSQL access, one schema at a time on one pool: {@link dev.pgdbm.DatabasePool} → {@link dev.pgdbm.Database} →
 * {@link dev.pgdbm.Transaction}; read them in that order.
 *
 * <p>{@link dev.pgdbm.SqlRunner} is what the last two have in common, and all that a DAO needs. Exceptions are in
 * {@code dev.pgdbm.error}, what generated code calls in {@code dev.pgdbm.support}, JSON libraries in {@code dev.pgdbm.json}, and how it
 * is done in {@code dev.pgdbm.internal}: {@code config} → {@code pool} → {@code execute} → {@code transaction}, with {@code failure},
 * {@code value}, {@code json}, {@code dynamic} and {@code migration} beside them. None of those knows this package.
 */
@NullMarked
package dev.pgdbm;

import org.jspecify.annotations.NullMarked;
