package dev.pgdbm.support;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a composite value that is being read. For generated code. */
public final class Attributes {
    private static final String NULL_VALUE_NOT_ALLOWED = "22004";

    private final List<@Nullable String> texts;

    Attributes(List<@Nullable String> texts) {
        this.texts = texts;
    }

    /**
     * The value of an attribute that Java has no null for.
     *
     * @param number from 1
     * @param name for the exception
     * @throws SQLDataException with SQLSTATE 22004 if it is NULL
     */
    public <T> T value(int number, String name, TextDecoder<T> decoder) throws SQLException {
        String text = texts.get(number - 1);
        if (text == null) {
            throw new SQLDataException(
                    "attribute \"%s\" of a composite value is NULL, where Java has no place for null".formatted(name),
                    NULL_VALUE_NOT_ALLOWED);
        }
        return decoder.decode(text);
    }

    /** The value of an attribute, null for NULL. */
    public <T> @Nullable T valueOrNull(int number, TextDecoder<T> decoder) throws SQLException {
        String text = texts.get(number - 1);
        return text == null ? null : decoder.decode(text);
    }
}
