package dev.pgdbm.support;

import dev.pgdbm.internal.value.ArrayLiteral;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an array inside a composite value. For generated code.
 *
 * <pre>{@code ListCodec.of(TextCodecs.STRING)}</pre>
 *
 * @param <T> the class of the elements
 */
public final class ListCodec<T> implements TextCodec<List<T>> {
    private final ArrayReading reading;
    private final TextCodec<T> element;

    private ListCodec(ArrayReading reading, TextCodec<T> element) {
        this.reading = reading;
        this.element = element;
    }

    /** A codec that refuses NULL among the elements. */
    public static <T> ListCodec<T> of(TextCodec<T> element) {
        return new ListCodec<>(ArrayReading.WITHOUT_NULLS, element);
    }

    /** A codec that makes null of NULL among the elements. */
    public static <T> ListCodec<T> withNulls(TextCodec<T> element) {
        return new ListCodec<>(ArrayReading.WITH_NULLS, element);
    }

    @Override
    public List<T> decode(String text) throws SQLException {
        return reading.elements(text, element, ArrayLiteral.COMMA);
    }

    @Override
    public String encode(List<T> values) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>(values.size());
        for (T value : values) {
            texts.add(value == null ? null : element.encode(value));
        }
        return ArrayLiteral.of(texts);
    }
}
