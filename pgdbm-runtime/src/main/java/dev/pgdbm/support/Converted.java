package dev.pgdbm.support;

import dev.pgdbm.value.ColumnConverter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that a {@link ColumnConverter} makes, with null for NULL. For generated code.
 *
 * <pre>{@code UserId id = Converted.value(row.getLong(1), USER_ID_CONVERTER);}</pre>
 */
public final class Converted {
    private Converted() {}

    /** The value of a column. */
    public static <J, D> @Nullable J value(@Nullable D column, ColumnConverter<J, D> converter) {
        return column == null ? null : converter.fromColumn(column);
    }

    /** The elements of an array column. */
    public static <J, D> @Nullable List<J> values(@Nullable List<D> column, ColumnConverter<J, D> converter) {
        return each(column, converter::fromColumn);
    }

    /** What to bind for a value. */
    public static <J, D> @Nullable D parameter(@Nullable J value, ColumnConverter<J, D> converter) {
        return value == null ? null : converter.toParameter(value);
    }

    /** What to bind for a list. */
    public static <J, D> @Nullable List<D> parameters(@Nullable List<J> values, ColumnConverter<J, D> converter) {
        return each(values, converter::toParameter);
    }

    /** The codec of what is converted, inside a composite value. */
    public static <J, D> TextCodec<J> codec(TextCodec<D> column, ColumnConverter<J, D> converter) {
        return TextCodec.of(
                text -> converter.fromColumn(column.decode(text)),
                value -> column.encode(converter.toParameter(value)));
    }

    private static <A, B> @Nullable List<B> each(@Nullable List<A> values, Function<A, B> conversion) {
        if (values == null) {
            return null;
        }
        List<B> converted = new ArrayList<>(values.size());
        for (A value : values) {
            converted.add(value == null ? null : conversion.apply(value));
        }
        return Collections.unmodifiableList(converted);
    }
}
