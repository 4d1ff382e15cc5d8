/**
 * Transactions: {@link dev.pgdbm.internal.transaction.TransactionRunner} runs work between BEGIN and COMMIT or ROLLBACK, or
 * between savepoints, on one {@link dev.pgdbm.internal.transaction.TransactionConnection}; each block of work gets a
 * {@link dev.pgdbm.internal.transaction.TransactionBlock}, which ends with it.
 */
@NullMarked
package dev.pgdbm.internal.transaction;

import org.jspecify.annotations.NullMarked;
