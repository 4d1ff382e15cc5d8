package dev.pgdbm.support;

import dev.pgdbm.value.Box;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
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
    private ArrayColumns() {}

    /** {@code int2[]}. */
    public static @Nullable List<Short> shorts(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, Short.class);
    }

    /** {@code int4[]}. */
    public static @Nullable List<Integer> ints(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, Integer.class);
    }

    /** {@code int8[]}. */
    public static @Nullable List<Long> longs(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, Long.class);
    }

    /** {@code float4[]}. */
    public static @Nullable List<Float> floats(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, Float.class);
    }

    /** {@code float8[]}. */
    public static @Nullable List<Double> doubles(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, Double.class);
    }

    /** {@code numeric[]}. */
    public static @Nullable List<BigDecimal> bigDecimals(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, BigDecimal.class);
    }

    /** {@code bool[]}. */
    public static @Nullable List<Boolean> booleans(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, Boolean.class);
    }

    /** {@code bytea[]}. */
    public static @Nullable List<byte[]> byteArrays(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, byte[].class);
    }

    /** {@code uuid[]}. */
    public static @Nullable List<UUID> uuids(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.cast(row, index, UUID.class);
    }

    /** {@code text[]}, and arrays of everything that is read as a string. */
    public static @Nullable List<String> strings(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.STRING);
    }

    /** {@code date[]}. */
    public static @Nullable List<LocalDate> localDates(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.LOCAL_DATE);
    }

    /** {@code time[]}. */
    public static @Nullable List<LocalTime> localTimes(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.LOCAL_TIME);
    }

    /** {@code timestamp[]}. */
    public static @Nullable List<LocalDateTime> localDateTimes(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.LOCAL_DATE_TIME);
    }

    /** {@code timestamptz[]}. */
    public static @Nullable List<Instant> instants(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.INSTANT);
    }

    /** {@code timestamptz[]}. */
    public static @Nullable List<OffsetDateTime> offsetDateTimes(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.OFFSET_DATE_TIME);
    }

    /** {@code timetz[]}. */
    public static @Nullable List<OffsetTime> offsetTimes(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.OFFSET_TIME);
    }

    /** {@code box[]}. */
    public static @Nullable List<Box> boxes(ResultSet row, int index) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.decoded(row, index, TextCodecs.BOX, ';');
    }

    /** An array of anything that travels as text. */
    public static <T> @Nullable List<T> decoded(ResultSet row, int index, TextDecoder<T> decoder) throws SQLException {
        return ArrayReading.WITHOUT_NULLS.decoded(row, index, decoder);
    }
}
