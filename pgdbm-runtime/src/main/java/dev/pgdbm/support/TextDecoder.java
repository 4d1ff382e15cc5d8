package dev.pgdbm.support;

import java.sql.SQLException;

/**
 * Reads the text in which PostgreSQL writes a value.
 *
 * @param <T> the class of the value
 */
@FunctionalInterface
public interface TextDecoder<T> {
    /**
     * The value.
     *
     * @param text as the server writes it; never of NULL
     * @throws SQLException of SQLSTATE class 22 if the class cannot hold it
     */
    T decode(String text) throws SQLException;
}
