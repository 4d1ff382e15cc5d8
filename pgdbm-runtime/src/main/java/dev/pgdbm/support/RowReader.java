package dev.pgdbm.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of the row that a result is at. For generated code.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T extends @Nullable Object> {
    /**
     * The value; does not move on to another row.
     *
     * @throws SQLException as the driver does
     */
    T read(ResultSet row) throws SQLException;
}
