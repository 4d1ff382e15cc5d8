package dev.pgdbm.support;

import dev.pgdbm.internal.value.BinaryNumeric;
import dev.pgdbm.internal.value.BinaryRow;
import dev.pgdbm.internal.value.BinaryTime;
import dev.pgdbm.value.Interval;
import java.math.BigDecimal;
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
 * The fields of a row of {@link BinaryCopy}, each in the binary form of its type; null is NULL. For generated code.
 *
 * <p>What PostgreSQL could not store is refused with an {@link SQLException} of SQLSTATE class 22.
 */
public final class BinaryFields {
    private static final int JSONB_VERSION = 1;

    private final BinaryRow bytes;
    private int column;

    BinaryFields(BinaryRow bytes) {
        this.bytes = bytes;
    }

    BinaryFields startRow(int columns) {
        bytes.int2(columns);
        column = 0;
        return this;
    }

    /** {@code int2}. */
    public void int2(short value) {
        length(2);
        bytes.int2(value);
    }

    /** {@code int2}. */
    public void int2OrNull(@Nullable Number value) {
        if (value == null) {
            nothing();
        } else {
            int2(value.shortValue());
        }
    }

    /** {@code int4}. */
    public void int4(int value) {
        length(4);
        bytes.int4(value);
    }

    /** {@code int4}. */
    public void int4OrNull(@Nullable Number value) {
        if (value == null) {
            nothing();
        } else {
            int4(value.intValue());
        }
    }

    /** {@code int8}. */
    public void int8(long value) {
        length(8);
        bytes.int8(value);
    }

    /** {@code int8}. */
    public void int8OrNull(@Nullable Number value) {
        if (value == null) {
            nothing();
        } else {
            int8(value.longValue());
        }
    }

    /** {@code float4}. */
    public void float4(float value) {
        length(4);
        bytes.int4(Float.floatToIntBits(value));
    }

    /** {@code float4}. */
    public void float4OrNull(@Nullable Number value) {
        if (value == null) {
            nothing();
        } else {
            float4(value.floatValue());
        }
    }

    /** {@code float8}. */
    public void float8(double value) {
        length(8);
        bytes.int8(Double.doubleToLongBits(value));
    }

    /** {@code float8}. */
    public void float8OrNull(@Nullable Number value) {
        if (value == null) {
            nothing();
        } else {
            float8(value.doubleValue());
        }
    }

    /** {@code bool}. */
    public void bool(boolean value) {
        length(1);
        bytes.int1(value ? 1 : 0);
    }

    /** {@code bool}. */
    public void boolOrNull(@Nullable Boolean value) {
        if (value == null) {
            nothing();
        } else {
            bool(value);
        }
    }

    /** {@code numeric}. */
    public void numeric(@Nullable BigDecimal value) throws SQLException {
        if (value == null) {
            nothing();
        } else {
            int start = open();
            BinaryNumeric.write(value, bytes);
            bytes.close(start);
        }
    }

    /** A whole {@code numeric}. */
    public void integer(long value) throws SQLException {
        numeric(BigDecimal.valueOf(value));
    }

    /** A whole {@code numeric}. */
    public void integerOrNull(@Nullable Number value) throws SQLException {
        numeric(value == null ? null : BigDecimal.valueOf(value.longValue()));
    }

    /** {@code text}, and whatever else has its binary form: {@code varchar}, {@code json}, an enum … */
    public void text(@Nullable String value) throws SQLException {
        if (value == null) {
            nothing();
        } else {
            int start = open();
            bytes.text(value, column);
            bytes.close(start);
        }
    }

    /** {@code jsonb}. */
    public void jsonb(@Nullable String value) throws SQLException {
        if (value == null) {
            nothing();
        } else {
            int start = open();
            bytes.int1(JSONB_VERSION);
            bytes.text(value, column);
            bytes.close(start);
        }
    }

    /** An enum. */
    public <T> void encoded(@Nullable T value, TextEncoder<T> encoder) throws SQLException {
        text(value == null ? null : encoder.encode(value));
    }

    /** {@code bytea}. */
    public void bytes(byte @Nullable [] value) {
        if (value == null) {
            nothing();
        } else {
            length(value.length);
            bytes.raw(value);
        }
    }

    /** {@code uuid}. */
    public void uuid(@Nullable UUID value) {
        if (value == null) {
            nothing();
        } else {
            length(16);
            bytes.int8(value.getMostSignificantBits());
            bytes.int8(value.getLeastSignificantBits());
        }
    }

    /** {@code date}; {@link LocalDate#MAX} is infinity, its {@code MIN} minus infinity. */
    public void localDate(@Nullable LocalDate value) throws SQLException {
        if (value == null) {
            nothing();
        } else {
            length(4);
            bytes.int4(BinaryTime.days(value));
        }
    }

    /** {@code time}; {@link LocalTime#MAX} is 24:00. */
    public void localTime(@Nullable LocalTime value) {
        if (value == null) {
            nothing();
        } else {
            int8Field(BinaryTime.micros(value));
        }
    }

    /** {@code timestamp}; {@link LocalDateTime#MAX} is infinity, its {@code MIN} minus infinity. */
    public void localDateTime(@Nullable LocalDateTime value) throws SQLException {
        if (value == null) {
            nothing();
        } else {
            int8Field(BinaryTime.micros(value));
        }
    }

    /** {@code timestamptz}; {@link Instant#MAX} is infinity, its {@code MIN} minus infinity. */
    public void instant(@Nullable Instant value) throws SQLException {
        if (value == null) {
            nothing();
        } else {
            int8Field(BinaryTime.micros(value));
        }
    }

    /** {@code timestamptz}; {@link OffsetDateTime#MAX} is infinity, its {@code MIN} minus infinity. */
    public void offsetDateTime(@Nullable OffsetDateTime value) throws SQLException {
        if (value == null) {
            nothing();
        } else {
            int8Field(BinaryTime.micros(value));
        }
    }

    /** {@code timetz}. */
    public void offsetTime(@Nullable OffsetTime value) {
        if (value == null) {
            nothing();
        } else {
            length(12);
            bytes.int8(BinaryTime.micros(value.toLocalTime()));
            // PostgreSQL counts to the west.
            bytes.int4(-value.getOffset().getTotalSeconds());
        }
    }

    /** {@code interval}. */
    public void interval(@Nullable Interval value) {
        if (value == null) {
            nothing();
        } else {
            length(16);
            bytes.int8(value.microseconds());
            bytes.int4(value.days());
            bytes.int4(value.months());
        }
    }

    /** Begins a field of any length. */
    int open() {
        column += 1;
        return bytes.open();
    }

    /** Ends the field of an array; those of its elements do not count. */
    void closeArray(int start, int elements) {
        column -= elements;
        bytes.close(start);
    }

    BinaryRow row() {
        return bytes;
    }

    private void int8Field(long value) {
        length(8);
        bytes.int8(value);
    }

    void nothing() {
        column += 1;
        bytes.nothing();
    }

    private void length(int length) {
        column += 1;
        bytes.int4(length);
    }
}
