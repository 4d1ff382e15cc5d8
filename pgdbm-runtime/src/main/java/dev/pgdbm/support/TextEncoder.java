package dev.pgdbm.support;

import java.sql.SQLException;

/**
 * Writes a value as text that PostgreSQL reads.
 *
 * @param <T> the class of the value
 */
@FunctionalInterface
public interface TextEncoder<T> {
    /**
     * The text.
     *
     * @param value not null
     * @throws SQLException of SQLSTATE class 22 if PostgreSQL has no such value
     */
    String encode(T value) throws SQLException;
}
