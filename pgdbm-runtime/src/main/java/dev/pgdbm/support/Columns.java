package dev.pgdbm.support;

import dev.pgdbm.internal.value.TimeText;
import dev.pgdbm.value.Box;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Readers of columns for which JDBC has no getter; each gives null for NULL. For generated code.
 *
 * <pre>{@code Instant createdAt = Columns.instant(row, 4);}</pre>
 */
public final class Columns {
    private Columns() {}

    /** A {@code int2}. */
    public static @Nullable Short shortOrNull(ResultSet row, int index) throws SQLException {
        short value = row.getShort(index);
        return row.wasNull() ? null : value;
    }

    /** A {@code int4} or narrower. */
    public static @Nullable Integer intOrNull(ResultSet row, int index) throws SQLException {
        int value = row.getInt(index);
        return row.wasNull() ? null : value;
    }

    /** A {@code int8} or narrower. */
    public static @Nullable Long longOrNull(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return row.wasNull() ? null : value;
    }

    /** A {@code float4}. */
    public static @Nullable Float floatOrNull(ResultSet row, int index) throws SQLException {
        float value = row.getFloat(index);
        return row.wasNull() ? null : value;
    }

    /** A {@code float8}. */
    public static @Nullable Double doubleOrNull(ResultSet row, int index) throws SQLException {
        double value = row.getDouble(index);
        return row.wasNull() ? null : value;
    }

    /** A {@code float4}, widened as Java does it: 0.1 becomes 0.10000000149011612. */
    public static @Nullable Double doubleOfFloatOrNull(ResultSet row, int index) throws SQLException {
        float value = row.getFloat(index);
        return row.wasNull() ? null : (double) value;
    }

    /** A {@code bool}. */
    public static @Nullable Boolean booleanOrNull(ResultSet row, int index) throws SQLException {
        boolean value = row.getBoolean(index);
        return row.wasNull() ? null : value;
    }

    /** A {@code uuid}. */
    public static @Nullable UUID uuid(ResultSet row, int index) throws SQLException {
        return row.getObject(index, UUID.class);
    }

    /** A {@code date}; infinity is {@link LocalDate#MAX}, minus infinity its {@code MIN}. */
    public static @Nullable LocalDate localDate(ResultSet row, int index) throws SQLException {
        return row.getObject(index, LocalDate.class);
    }

    /** A {@code time}; 24:00 is {@link LocalTime#MAX}. */
    public static @Nullable LocalTime localTime(ResultSet row, int index) throws SQLException {
        return row.getObject(index, LocalTime.class);
    }

    /** A {@code timestamp}; infinity is {@link LocalDateTime#MAX}, minus infinity its {@code MIN}. */
    public static @Nullable LocalDateTime localDateTime(ResultSet row, int index) throws SQLException {
        return row.getObject(index, LocalDateTime.class);
    }

    /** A {@code timestamptz}, in UTC; infinity is {@link OffsetDateTime#MAX}, minus infinity its {@code MIN}. */
    public static @Nullable OffsetDateTime offsetDateTime(ResultSet row, int index) throws SQLException {
        return row.getObject(index, OffsetDateTime.class);
    }

    /** A {@code timestamptz}; infinity is {@link Instant#MAX}, minus infinity its {@code MIN}. */
    public static @Nullable Instant instant(ResultSet row, int index) throws SQLException {
        OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
        return time == null ? null : TimeText.instant(time);
    }

    /** A {@code timetz}; 24:00 is 23:59:59.999999999 at its offset. */
    public static @Nullable OffsetTime offsetTime(ResultSet row, int index) throws SQLException {
        return row.getObject(index, OffsetTime.class);
    }

    /** A {@code box}. */
    public static @Nullable Box box(ResultSet row, int index) throws SQLException {
        return decoded(row, index, TextCodecs.BOX);
    }

    /** Anything that travels as text. */
    public static <T> @Nullable T decoded(ResultSet row, int index, TextDecoder<T> decoder) throws SQLException {
        String text = row.getString(index);
        return text == null ? null : decoder.decode(text);
    }
}
