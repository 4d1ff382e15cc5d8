package dev.pgdbm.internal.value;

import java.math.BigDecimal;
import java.sql.SQLDataException;

/** The check that PostgreSQL has a number: the driver would silently send another one for what is beyond its {@code numeric}. */
public final class NumericLimits {
    private static final String NUMERIC_VALUE_OUT_OF_RANGE = "22003";
    private static final int DIGITS_BEFORE_THE_POINT = 131_072;
    private static final int DIGITS_BEHIND_THE_POINT = 16_383;

    private NumericLimits() {}

    /**
     * The number itself.
     *
     * @throws SQLDataException with SQLSTATE 22003 if PostgreSQL has no such number
     */
    public static BigDecimal checked(BigDecimal number) throws SQLDataException {
        if ((long) number.precision() - number.scale() > DIGITS_BEFORE_THE_POINT
                || number.scale() > DIGITS_BEHIND_THE_POINT) {
            throw new SQLDataException(
                    "the BigDecimal is out of PostgreSQL's range, which is %d digits before and %d behind the decimal point"
                            .formatted(DIGITS_BEFORE_THE_POINT, DIGITS_BEHIND_THE_POINT),
                    NUMERIC_VALUE_OUT_OF_RANGE);
        }
        return number;
    }
}
