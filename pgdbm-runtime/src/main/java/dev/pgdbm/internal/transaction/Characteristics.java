package dev.pgdbm.internal.transaction;

/**
 * What a transaction, or a savepoint in it, is to be like.
 *
 * @param sql a {@code SET TRANSACTION} statement; empty for the defaults
 * @param readOnly whether writes are refused because somebody wants it so
 */
public record Characteristics(String sql, boolean readOnly) {}
