package dev.pgdbm.support;

import dev.pgdbm.internal.value.NumericLimits;
import dev.pgdbm.internal.value.StorableText;
import dev.pgdbm.internal.value.TimeLimits;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binders of parameters for which JDBC has no setter; each binds null as NULL. For generated code.
 *
 * <pre>{@code Parameters.instant(statement, 4, createdAt);}</pre>
 */
public final class Parameters {
    private Parameters() {}

    /** An {@code int2}. */
    public static void shortOrNull(PreparedStatement statement, int index, @Nullable Short value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.SMALLINT);
        } else {
            statement.setShort(index, value);
        }
    }

    /** An {@code int4}, from {@link Integer} or {@link Short}. */
    public static void intOrNull(PreparedStatement statement, int index, @Nullable Number value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setInt(index, value.intValue());
        }
    }

    /** An {@code int8}, from {@link Long}, {@link Integer} or {@link Short}. */
    public static void longOrNull(PreparedStatement statement, int index, @Nullable Number value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value.longValue());
        }
    }

    /** A {@code float4}. */
    public static void floatOrNull(PreparedStatement statement, int index, @Nullable Float value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.REAL);
        } else {
            statement.setFloat(index, value);
        }
    }

    /** A {@code float8}, from {@link Double} or {@link Float}. */
    public static void doubleOrNull(PreparedStatement statement, int index, @Nullable Number value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.DOUBLE);
        } else {
            statement.setDouble(index, value.doubleValue());
        }
    }

    /** A {@code bool}. */
    public static void booleanOrNull(PreparedStatement statement, int index, @Nullable Boolean value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BOOLEAN);
        } else {
            statement.setBoolean(index, value);
        }
    }

    /**
     * A {@code numeric}.
     *
     * @throws SQLException with SQLSTATE 22003 if PostgreSQL has no such number
     */
    public static void bigDecimal(PreparedStatement statement, int index, @Nullable BigDecimal value)
            throws SQLException {
        statement.setBigDecimal(index, value == null ? null : NumericLimits.checked(value));
    }

    /**
     * Text, declared as {@code varchar}.
     *
     * @throws SQLException with SQLSTATE 22021 if PostgreSQL could not store it: NUL, or half of a surrogate pair
     */
    public static void text(PreparedStatement statement, int index, @Nullable String value) throws SQLException {
        statement.setString(index, value == null ? null : StorableText.checked(value, index));
    }

    /**
     * The text of a value whose type the server infers: {@code jsonb}, {@code citext}, an enum …
     *
     * @throws SQLException with SQLSTATE 22021 if PostgreSQL could not store it: NUL, or half of a surrogate pair
     */
    public static void inferred(PreparedStatement statement, int index, @Nullable String value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.OTHER);
        } else {
            statement.setObject(index, StorableText.checked(value, index), Types.OTHER);
        }
    }

    /** A {@code uuid}. */
    public static void uuid(PreparedStatement statement, int index, @Nullable UUID value) throws SQLException {
        setOrNull(statement, index, value, "uuid");
    }

    /** A {@code date}; {@link LocalDate#MAX} is infinity, its {@code MIN} minus infinity. */
    public static void localDate(PreparedStatement statement, int index, @Nullable LocalDate value)
            throws SQLException {
        setOrNull(statement, index, value == null ? null : TimeLimits.checked(value), "date");
    }

    /** A {@code time}; {@link LocalTime#MAX} is 24:00. */
    public static void localTime(PreparedStatement statement, int index, @Nullable LocalTime value)
            throws SQLException {
        setOrNull(statement, index, value, "time");
    }

    /** A {@code timestamp}; {@link LocalDateTime#MAX} is infinity, its {@code MIN} minus infinity. */
    public static void localDateTime(PreparedStatement statement, int index, @Nullable LocalDateTime value)
            throws SQLException {
        setOrNull(statement, index, value == null ? null : TimeLimits.checked(value), "timestamp");
    }

    /** A {@code timestamptz}; {@link OffsetDateTime#MAX} is infinity, its {@code MIN} minus infinity. */
    public static void offsetDateTime(PreparedStatement statement, int index, @Nullable OffsetDateTime value)
            throws SQLException {
        setOrNull(statement, index, value == null ? null : TimeLimits.checked(value), "timestamptz");
    }

    /** A {@code timestamptz}; {@link Instant#MAX} is infinity, its {@code MIN} minus infinity. */
    public static void instant(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
        OffsetDateTime time = value == null ? null : TimeText.offsetDateTime(TimeLimits.checked(value));
        setOrNull(statement, index, time, "timestamptz");
    }

    /** A {@code timetz}; 23:59:59.999999999 is 24:00. */
    public static void offsetTime(PreparedStatement statement, int index, @Nullable OffsetTime value)
            throws SQLException {
        setOrNull(statement, index, value, "timetz");
    }

    /**
     * Anything that travels as text, whose type the server infers: {@code interval}, ranges …
     *
     * @throws SQLException with SQLSTATE 22021 if PostgreSQL could not store the text: NUL, or half of a surrogate pair
     */
    public static <T> void encoded(
            PreparedStatement statement, int index, @Nullable T value, TextEncoder<? super T> encoder)
            throws SQLException {
        inferred(statement, index, value == null ? null : encoder.encode(value));
    }

    private static void setOrNull(PreparedStatement statement, int index, @Nullable Object value, String type)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.OTHER, type);
        } else {
            statement.setObject(index, value);
        }
    }
}
