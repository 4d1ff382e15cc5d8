package dev.pgdbm.internal.transaction;

import org.jspecify.annotations.Nullable;

/** Work in a block of a transaction. */
@FunctionalInterface
public interface BlockWork<R extends @Nullable Object, X extends Exception> {
    /** Does it. */
    R run(TransactionBlock block) throws X;
}
