/**
 * The exceptions of pgdbm, one per meaning. {@link dev.pgdbm.error.PgdbmException} is the root; read it first.
 *
 * <p>{@link dev.pgdbm.error.DatabaseFailure} and its subclasses are what has a SQLSTATE; {@link dev.pgdbm.error.SqlStates} is
 * the one table that makes them from a {@link dev.pgdbm.error.FailureReport}. The others are misuses found before anything is
 * sent ({@code Invalid…}), results of the wrong size, and the ends of transactions and pools.
 */
@NullMarked
package dev.pgdbm.error;

import org.jspecify.annotations.NullMarked;
