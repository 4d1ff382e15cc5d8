package dev.pgdbm.support;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Readers of columns and binders of parameters that are JSON documents. For generated code.
 *
 * <pre>{@code Settings settings = JsonValues.value(row, 2, settingsJson);}</pre>
 */
public final class JsonValues {
    private static final String NULL_VALUE_NOT_ALLOWED = "22004";

    private JsonValues() {}

    /**
     * The value of a column; null for NULL.
     *
     * @throws SQLDataException with SQLSTATE 22032 if the document does not fit the type, 22004 if it is the literal {@code null}
     */
    public static <T> @Nullable T value(ResultSet row, int index, JsonText<T> json) throws SQLException {
        T value = json.read(row, index);
        if (value == null && !row.wasNull()) {
            throw new SQLDataException(
                    JsonText.column(row, index) + " is the JSON literal null, where Java has no place for null",
                    NULL_VALUE_NOT_ALLOWED);
        }
        return value;
    }

    /**
     * The value of a column; null for NULL and for the JSON literal {@code null}.
     *
     * @throws SQLDataException with SQLSTATE 22032 if the document does not fit the type
     */
    public static <T> @Nullable T valueOrNull(ResultSet row, int index, JsonText<T> json) throws SQLException {
        return json.read(row, index);
    }

    /**
     * Binds a document, whose type the server infers; NULL for null.
     *
     * @throws SQLDataException with SQLSTATE 22032 if the value cannot be written
     */
    public static <T> void bind(PreparedStatement statement, int index, @Nullable T value, JsonText<T> json)
            throws SQLException {
        if (value == null) {
            Parameters.inferred(statement, index, null);
        } else {
            json.bind(statement, index, value);
        }
    }
}
