package dev.pgdbm.support;

import dev.pgdbm.internal.value.ArrayLiteral;
import dev.pgdbm.internal.value.StorableText;
import dev.pgdbm.internal.value.TimeText;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binders of lists as arrays; each binds null as NULL, as list and as element. For generated code.
 *
 * <pre>{@code ArrayParameters.longs(statement, 1, ids); // WHERE id = ANY(:ids)}</pre>
 */
public final class ArrayParameters {
    private ArrayParameters() {}

    /** {@code int2[]}. */
    public static void shorts(PreparedStatement statement, int index, @Nullable List<Short> values)
            throws SQLException {
        set(statement, index, "int2", values == null ? null : values.toArray(new Short[0]));
    }

    /** {@code int2[]}. */
    public static void shorts(PreparedStatement statement, int index, short[] values) throws SQLException {
        statement.setObject(index, values);
    }

    /** {@code int4[]}. */
    public static void ints(PreparedStatement statement, int index, @Nullable List<Integer> values)
            throws SQLException {
        set(statement, index, "int4", values == null ? null : values.toArray(new Integer[0]));
    }

    /** {@code int4[]}. */
    public static void ints(PreparedStatement statement, int index, int[] values) throws SQLException {
        statement.setObject(index, values);
    }

    /** {@code int8[]}. */
    public static void longs(PreparedStatement statement, int index, @Nullable List<Long> values) throws SQLException {
        set(statement, index, "int8", values == null ? null : values.toArray(new Long[0]));
    }

    /** {@code int8[]}. */
    public static void longs(PreparedStatement statement, int index, long[] values) throws SQLException {
        statement.setObject(index, values);
    }

    /** {@code float4[]}. */
    public static void floats(PreparedStatement statement, int index, @Nullable List<Float> values)
            throws SQLException {
        set(statement, index, "float4", values == null ? null : values.toArray(new Float[0]));
    }

    /** {@code float4[]}. */
    public static void floats(PreparedStatement statement, int index, float[] values) throws SQLException {
        statement.setObject(index, values);
    }

    /** {@code float8[]}. */
    public static void doubles(PreparedStatement statement, int index, @Nullable List<Double> values)
            throws SQLException {
        set(statement, index, "float8", values == null ? null : values.toArray(new Double[0]));
    }

    /** {@code float8[]}. */
    public static void doubles(PreparedStatement statement, int index, double[] values) throws SQLException {
        statement.setObject(index, values);
    }

    /** {@code numeric[]}. */
    public static void bigDecimals(PreparedStatement statement, int index, @Nullable List<BigDecimal> values)
            throws SQLException {
        set(statement, index, "numeric", values == null ? null : values.toArray(new BigDecimal[0]));
    }

    /** {@code bool[]}. */
    public static void booleans(PreparedStatement statement, int index, @Nullable List<Boolean> values)
            throws SQLException {
        set(statement, index, "bool", values == null ? null : values.toArray(new Boolean[0]));
    }

    /** {@code bool[]}. */
    public static void booleans(PreparedStatement statement, int index, boolean[] values) throws SQLException {
        statement.setObject(index, values);
    }

    /** {@code bytea[]}. */
    public static void byteArrays(PreparedStatement statement, int index, @Nullable List<byte[]> values)
            throws SQLException {
        set(statement, index, "bytea", values == null ? null : values.toArray(new byte[0][]));
    }

    /** {@code uuid[]}. */
    public static void uuids(PreparedStatement statement, int index, @Nullable List<UUID> values) throws SQLException {
        set(statement, index, "uuid", values == null ? null : values.toArray(new UUID[0]));
    }

    /**
     * {@code text[]}.
     *
     * @throws SQLException with SQLSTATE 22021 if PostgreSQL could not store an element: NUL, or half of a surrogate pair
     */
    public static void strings(PreparedStatement statement, int index, @Nullable List<String> values)
            throws SQLException {
        set(
                statement,
                index,
                "text",
                values == null ? null : checked(values, index).toArray(new String[0]));
    }

    /**
     * An array of strings whose type the server infers: {@code jsonb[]}, {@code varchar[]}, of an enum …
     *
     * @throws SQLException with SQLSTATE 22021 if PostgreSQL could not store an element: NUL, or half of a surrogate pair
     */
    public static void inferred(
            PreparedStatement statement, int index, @Nullable List<? extends @Nullable String> values)
            throws SQLException {
        infer(statement, index, values == null ? null : ArrayLiteral.of(checked(values, index)));
    }

    /** {@code date[]}. */
    public static void localDates(PreparedStatement statement, int index, @Nullable List<LocalDate> values)
            throws SQLException {
        set(statement, index, "date", texts(values, TimeText::text));
    }

    /** {@code time[]}. */
    public static void localTimes(PreparedStatement statement, int index, @Nullable List<LocalTime> values)
            throws SQLException {
        set(statement, index, "time", texts(values, TimeText::text));
    }

    /** {@code timestamp[]}. */
    public static void localDateTimes(PreparedStatement statement, int index, @Nullable List<LocalDateTime> values)
            throws SQLException {
        set(statement, index, "timestamp", texts(values, TimeText::text));
    }

    /** {@code timestamptz[]}. */
    public static void instants(PreparedStatement statement, int index, @Nullable List<Instant> values)
            throws SQLException {
        set(statement, index, "timestamptz", texts(values, TimeText::text));
    }

    /** {@code timestamptz[]}. */
    public static void offsetDateTimes(PreparedStatement statement, int index, @Nullable List<OffsetDateTime> values)
            throws SQLException {
        set(statement, index, "timestamptz", texts(values, TimeText::text));
    }

    /** {@code timetz[]}. */
    public static void offsetTimes(PreparedStatement statement, int index, @Nullable List<OffsetTime> values)
            throws SQLException {
        set(statement, index, "timetz", texts(values, TimeText::text));
    }

    static void infer(PreparedStatement statement, int index, @Nullable String literal) throws SQLException {
        if (literal == null) {
            statement.setNull(index, Types.OTHER);
        } else {
            statement.setObject(index, literal, Types.OTHER);
        }
    }

    private static void set(PreparedStatement statement, int index, String type, Object @Nullable [] values)
            throws SQLException {
        if (values == null) {
            statement.setNull(index, Types.ARRAY, "_" + type);
        } else {
            statement.setArray(index, statement.getConnection().createArrayOf(type, values));
        }
    }

    private static <L extends List<? extends @Nullable String>> L checked(L values, int index) throws SQLException {
        for (String value : values) {
            if (value != null) {
                StorableText.checked(value, index);
            }
        }
        return values;
    }

    private static <T> @Nullable String @Nullable [] texts(@Nullable List<T> values, Function<T, String> text) {
        if (values == null) {
            return null;
        }
        @Nullable String[] texts = new String[values.size()];
        int count = 0;
        for (T value : values) {
            texts[count] = value == null ? null : text.apply(value);
            count += 1;
        }
        return texts;
    }
}
