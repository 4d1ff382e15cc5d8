package dev.pgdbm.support;

import dev.pgdbm.internal.value.ArrayLiteral;
import dev.pgdbm.internal.value.TimeText;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Readers of array columns as immutable lists; each gives null for NULL. For generated code.
 *
 * <p>Each throws a {@link SQLException} with SQLSTATE 22004 if an element is NULL, and 2202E if the array has more than one
 * dimension.
 *
 * <pre>{@code List<Long> ids = ArrayColumns.longs(row, 2);}</pre>
 */
public final class ArrayColumns {
    private static final String DATA_EXCEPTION = "22000";
    private static final String INVALID_DATETIME_FORMAT = "22007";
    private static final String NULL_VALUE_NOT_ALLOWED = "22004";

    private ArrayColumns() {}

    /** {@code int2[]}. */
    public static @Nullable List<Short> shorts(ResultSet row, int index) throws SQLException {
        return decoded(row, index, Short.class);
    }

    /** {@code int4[]}. */
    public static @Nullable List<Integer> ints(ResultSet row, int index) throws SQLException {
        return decoded(row, index, Integer.class);
    }

    /** {@code int8[]}. */
    public static @Nullable List<Long> longs(ResultSet row, int index) throws SQLException {
        return decoded(row, index, Long.class);
    }

    /** {@code float4[]}. */
    public static @Nullable List<Float> floats(ResultSet row, int index) throws SQLException {
        return decoded(row, index, Float.class);
    }

    /** {@code float8[]}. */
    public static @Nullable List<Double> doubles(ResultSet row, int index) throws SQLException {
        return decoded(row, index, Double.class);
    }

    /** {@code numeric[]}. */
    public static @Nullable List<BigDecimal> bigDecimals(ResultSet row, int index) throws SQLException {
        return decoded(row, index, BigDecimal.class);
    }

    /** {@code bool[]}. */
    public static @Nullable List<Boolean> booleans(ResultSet row, int index) throws SQLException {
        return decoded(row, index, Boolean.class);
    }

    /** {@code bytea[]}. */
    public static @Nullable List<byte[]> byteArrays(ResultSet row, int index) throws SQLException {
        return decoded(row, index, byte[].class);
    }

    /** {@code uuid[]}. */
    public static @Nullable List<UUID> uuids(ResultSet row, int index) throws SQLException {
        return decoded(row, index, UUID.class);
    }

    /** {@code text[]}, and arrays of everything that is read as a string. */
    public static @Nullable List<String> strings(ResultSet row, int index) throws SQLException {
        return parsed(row, index, Function.identity());
    }

    /** {@code date[]}. */
    public static @Nullable List<LocalDate> localDates(ResultSet row, int index) throws SQLException {
        return parsed(row, index, TimeText::localDate);
    }

    /** {@code time[]}. */
    public static @Nullable List<LocalTime> localTimes(ResultSet row, int index) throws SQLException {
        return parsed(row, index, TimeText::localTime);
    }

    /** {@code timestamp[]}. */
    public static @Nullable List<LocalDateTime> localDateTimes(ResultSet row, int index) throws SQLException {
        return parsed(row, index, TimeText::localDateTime);
    }

    /** {@code timestamptz[]}. */
    public static @Nullable List<Instant> instants(ResultSet row, int index) throws SQLException {
        return parsed(row, index, TimeText::instant);
    }

    /** {@code timestamptz[]}. */
    public static @Nullable List<OffsetDateTime> offsetDateTimes(ResultSet row, int index) throws SQLException {
        return parsed(row, index, TimeText::offsetDateTime);
    }

    private static <T> @Nullable List<T> decoded(ResultSet row, int index, Class<T> type) throws SQLException {
        Array array = row.getArray(index);
        if (array == null) {
            return null;
        }
        Object[] decoded = (Object[]) array.getArray();
        List<T> elements = new ArrayList<>(decoded.length);
        for (Object element : decoded) {
            elements.add(type.cast(present(element, type)));
        }
        return Collections.unmodifiableList(elements);
    }

    private static Object present(@Nullable Object element, Class<?> type) throws SQLException {
        if (element == null) {
            throw nullElement();
        }
        if (element instanceof Object[]) {
            throw ArrayLiteral.multiDimensional();
        }
        if (!type.isInstance(element)) {
            throw new SQLDataException(
                    "the elements of the array are %s, not %s; cast it in SQL"
                            .formatted(element.getClass().getSimpleName(), type.getSimpleName()),
                    DATA_EXCEPTION);
        }
        return element;
    }

    // The driver would make java.sql types of dates and times, in the time zone of the JVM.
    private static <T> @Nullable List<T> parsed(ResultSet row, int index, Function<String, T> parser)
            throws SQLException {
        String literal = row.getString(index);
        if (literal == null) {
            return null;
        }
        List<T> elements = new ArrayList<>();
        for (String element : ArrayLiteral.parse(literal)) {
            if (element == null) {
                throw nullElement();
            }
            elements.add(parsed(element, parser));
        }
        return Collections.unmodifiableList(elements);
    }

    private static <T> T parsed(String element, Function<String, T> parser) throws SQLException {
        try {
            return parser.apply(element);
        } catch (DateTimeException malformed) {
            // Its message repeats the value.
            throw new SQLDataException("an element of the array is no such date or time", INVALID_DATETIME_FORMAT);
        }
    }

    private static SQLDataException nullElement() {
        return new SQLDataException(
                "the array has a NULL among its elements, which a List of non-null elements cannot hold; select"
                        + " array_remove(..., NULL)",
                NULL_VALUE_NOT_ALLOWED);
    }
}
