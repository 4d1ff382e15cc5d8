package dev.pgdbm.support;

import dev.pgdbm.json.JsonCodec;
import dev.pgdbm.json.JsonMismatch;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Values of one Java type as JSON documents. For generated code.
 *
 * @param <T> the type
 */
public final class JsonText<T> {
    private static final String INVALID_JSON_TEXT = "22032";

    private final JsonCodec codec;
    private final JsonType<T> type;

    /**
     * @param codec of the application
     * @param type of the values
     */
    public JsonText(JsonCodec codec, JsonType<T> type) {
        this.codec = codec;
        this.type = type;
    }

    /** Null for NULL, which {@code row.wasNull()} tells from the literal {@code null}. */
    @SuppressWarnings("unchecked")
    @Nullable
    T read(ResultSet row, int index) throws SQLException {
        String json = row.getString(index);
        if (json == null) {
            return null;
        }
        try {
            return (T) codec.read(json, type.type());
        } catch (IOException | RuntimeException failure) {
            throw failed("%s cannot be read from JSON as %s".formatted(column(row, index), type), failure);
        }
    }

    void bind(PreparedStatement statement, int index, T value) throws SQLException {
        Parameters.inferred(statement, index, written(value, index));
    }

    private String written(T value, int index) throws SQLDataException {
        try {
            return codec.write(value, type.type());
        } catch (IOException | RuntimeException failure) {
            throw failed("parameter %d cannot be written as JSON from %s".formatted(index, type), failure);
        }
    }

    static String column(ResultSet row, int index) throws SQLException {
        return "column \"%s\"".formatted(row.getMetaData().getColumnLabel(index));
    }

    // Not as a cause: the messages of JSON libraries quote the document.
    private static SQLDataException failed(String what, Exception failure) {
        String why = failure instanceof JsonMismatch
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        return new SQLDataException(what + ": " + why, INVALID_JSON_TEXT);
    }
}
