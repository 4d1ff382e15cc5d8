package dev.pgdbm.support;

import dev.pgdbm.internal.value.ArrayLiteral;
import dev.pgdbm.value.Box;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binders of lists as arrays whose elements travel as text and whose type the server infers; each binds null as NULL, as list and
 * as element. For generated code.
 *
 * <pre>{@code TextArrayParameters.encoded(statement, 1, stays, RangeCodecs.DATERANGE);}</pre>
 */
public final class TextArrayParameters {
    private TextArrayParameters() {}

    /** An array of numbers whose type the server infers: {@code oid[]}. */
    public static void inferredNumbers(PreparedStatement statement, int index, @Nullable List<? extends Number> values)
            throws SQLException {
        ArrayParameters.infer(statement, index, values == null ? null : ArrayLiteral.of(values));
    }

    /** {@code box[]}. */
    public static void boxes(PreparedStatement statement, int index, @Nullable List<Box> values) throws SQLException {
        String literal = values == null ? null : ArrayLiteral.of(texts(values, TextCodecs.BOX), ';');
        ArrayParameters.infer(statement, index, literal);
    }

    /**
     * An array of anything that travels as text, whose type the server infers.
     *
     * @throws SQLException with SQLSTATE 22021 if PostgreSQL could not store an element: NUL, or half of a surrogate pair
     */
    public static <T> void encoded(
            PreparedStatement statement,
            int index,
            @Nullable List<? extends @Nullable T> values,
            TextEncoder<T> encoder)
            throws SQLException {
        ArrayParameters.inferred(statement, index, values == null ? null : texts(values, encoder));
    }

    private static <T> List<@Nullable String> texts(List<? extends @Nullable T> values, TextEncoder<T> encoder)
            throws SQLException {
        List<@Nullable String> texts = new ArrayList<>(values.size());
        for (T value : values) {
            texts.add(value == null ? null : encoder.encode(value));
        }
        return texts;
    }
}
