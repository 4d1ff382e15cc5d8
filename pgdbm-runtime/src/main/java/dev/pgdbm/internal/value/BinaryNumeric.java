package dev.pgdbm.internal.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Arrays;

/** A {@code numeric} as PostgreSQL holds it: digits to the base 10,000, aligned to the decimal point. */
public final class BinaryNumeric {
    private static final String NUMERIC_VALUE_OUT_OF_RANGE = "22003";
    private static final int MOST_PLACES = 16_383;
    private static final int MOST_INTEGER_DIGITS = 131_072;
    private static final int DIGITS = 4;
    private static final int BASE = 10_000;
    private static final BigInteger BIG_BASE = BigInteger.valueOf(BASE);
    private static final int NEGATIVE = 0x4000;

    private BinaryNumeric() {}

    /**
     * Writes a number.
     *
     * @throws SQLException with SQLSTATE 22003 if it has more digits than a {@code numeric}
     */
    public static void write(BigDecimal value, BinaryRow row) throws SQLException {
        int scale = Math.max(0, value.scale());
        if (scale > MOST_PLACES || (long) value.precision() - value.scale() > MOST_INTEGER_DIGITS) {
            throw new SQLDataException(
                    "a number has more digits than PostgreSQL's numeric, 131072 before the decimal point and 16383 behind",
                    NUMERIC_VALUE_OUT_OF_RANGE);
        }
        // As many decimal places as fill whole digits.
        int places = (scale + DIGITS - 1) / DIGITS;
        short[] digits = digits(value.setScale(places * DIGITS).unscaledValue().abs());
        row.int2(digits.length);
        row.int2(digits.length - places - 1);
        row.int2(value.signum() < 0 ? NEGATIVE : 0);
        row.int2(scale);
        for (int i = digits.length - 1; i >= 0; i--) {
            row.int2(digits[i]);
        }
    }

    /** The last digit first; the first is not 0. */
    private static short[] digits(BigInteger number) {
        // log10(2) is less than 0.302.
        short[] digits = new short[(int) (number.bitLength() * 0.302) / DIGITS + 1];
        int count = 0;
        BigInteger rest = number;
        while (rest.bitLength() >= Long.SIZE) {
            BigInteger[] parts = rest.divideAndRemainder(BIG_BASE);
            digits[count++] = parts[1].shortValue();
            rest = parts[0];
        }
        for (long small = rest.longValue(); small > 0; small /= BASE) {
            digits[count++] = (short) (small % BASE);
        }
        return Arrays.copyOf(digits, count);
    }
}
