package dev.pgdbm.support;

import dev.pgdbm.internal.value.ArrayLiteral;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How arrays are read as immutable lists: those that the driver decodes, and those whose text is parsed. */
enum ArrayReading {
    /** NULL among the elements is refused. */
    WITHOUT_NULLS,
    /** NULL among the elements is null. */
    WITH_NULLS;

    private static final String DATA_EXCEPTION = "22000";
    private static final String NULL_VALUE_NOT_ALLOWED = "22004";

    /** An array that the driver decodes well, from binary mostly. */
    <T> @Nullable List<T> cast(ResultSet row, int index, Class<T> type) throws SQLException {
        Array array = row.getArray(index);
        if (array == null) {
            return null;
        }
        Object[] decoded = (Object[]) array.getArray();
        List<T> elements = new ArrayList<>(decoded.length);
        for (Object element : decoded) {
            elements.add(type.cast(checked(element, type)));
        }
        return Collections.unmodifiableList(elements);
    }

    private @Nullable Object checked(@Nullable Object element, Class<?> type) throws SQLException {
        if (element instanceof Object[]) {
            throw ArrayLiteral.multiDimensional();
        }
        if (element != null && !type.isInstance(element)) {
            throw new SQLDataException(
                    "the elements of the array are %s, not %s; cast it in SQL"
                            .formatted(element.getClass().getSimpleName(), type.getSimpleName()),
                    DATA_EXCEPTION);
        }
        return allowed(element);
    }

    // The driver would make java.sql types of dates and times, in the time zone of the JVM.
    <T> @Nullable List<T> decoded(ResultSet row, int index, TextDecoder<T> decoder) throws SQLException {
        return decoded(row, index, decoder, ArrayLiteral.COMMA);
    }

    /** @param delimiter what stands between elements: a semicolon in arrays of boxes, which have commas themselves */
    <T> @Nullable List<T> decoded(ResultSet row, int index, TextDecoder<T> decoder, char delimiter)
            throws SQLException {
        String literal = row.getString(index);
        return literal == null ? null : elements(literal, decoder, delimiter);
    }

    /** The elements of a literal. */
    <T> List<T> elements(String literal, TextDecoder<T> decoder, char delimiter) throws SQLException {
        List<T> elements = new ArrayList<>();
        for (String text : ArrayLiteral.parse(literal, delimiter)) {
            String element = allowed(text);
            elements.add(element == null ? null : decoder.decode(element));
        }
        return Collections.unmodifiableList(elements);
    }

    private <E> @Nullable E allowed(@Nullable E element) throws SQLDataException {
        if (element == null && this == WITHOUT_NULLS) {
            throw new SQLDataException(
                    "the array has a NULL among its elements, which a List of non-null elements cannot hold; declare"
                            + " List<@Nullable …>, or select array_remove(..., NULL)",
                    NULL_VALUE_NOT_ALLOWED);
        }
        return element;
    }
}
