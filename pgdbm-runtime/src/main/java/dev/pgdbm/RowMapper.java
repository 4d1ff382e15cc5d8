package dev.pgdbm;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What makes an object of a row.
 *
 * @param <T> the object
 */
@FunctionalInterface
public interface RowMapper<T extends @Nullable Object> {
    /**
     * Maps one row.
     *
     * @param row good for the time of the call
     * @throws SQLException as the row does; it becomes an exception of {@code dev.pgdbm.error}
     */
    T map(Row row) throws SQLException;
}
