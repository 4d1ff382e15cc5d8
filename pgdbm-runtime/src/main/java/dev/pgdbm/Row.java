package dev.pgdbm;

import dev.pgdbm.internal.dynamic.ValueReaders;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The current row of the result of a dynamic statement.
 *
 * <p>Types are {@code Short} to {@code Double}, {@code Boolean}, {@code BigDecimal}, {@code String}, {@code byte[]}, {@code UUID},
 * {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code Instant} and {@code OffsetDateTime}.
 *
 * <pre>{@code row -> new User(row.get("id", Long.class), row.getOrNull("full_name", String.class))}</pre>
 */
public final class Row {
    private static final String NULL_VALUE_NO_INDICATOR_PARAMETER = "22002";

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /**
     * The value of a column that is never NULL.
     *
     * @param column its name or alias
     * @param type the class to read it as
     * @throws SQLException with SQLSTATE 22002 if it is NULL, 42703 if there is no such column, or class 22 if it is of another
     *     type
     */
    public <T> T get(String column, Class<T> type) throws SQLException {
        T value = getOrNull(column, type);
        if (value == null) {
            throw new SQLDataException(
                    "column \"%s\" is NULL; read it with getOrNull".formatted(column),
                    NULL_VALUE_NO_INDICATOR_PARAMETER);
        }
        return value;
    }

    /**
     * The value of a column, null for NULL.
     *
     * @param column its name or alias
     * @param type the class to read it as
     * @throws SQLException with SQLSTATE 42703 if there is no such column, or class 22 if it is of another type
     */
    public <T> @Nullable T getOrNull(String column, Class<T> type) throws SQLException {
        return ValueReaders.read(rows, rows.findColumn(column), type);
    }

    /**
     * The elements of an array column, null for NULL.
     *
     * @param column its name or alias
     * @param element the class to read the elements as
     * @throws SQLException with SQLSTATE 42703 if there is no such column, 22004 if an element is NULL, 2202E if the array has
     *     more than one dimension, or class 22 if it is of another type
     */
    public <T> @Nullable List<T> getList(String column, Class<T> element) throws SQLException {
        return ValueReaders.readList(rows, rows.findColumn(column), element);
    }
}
