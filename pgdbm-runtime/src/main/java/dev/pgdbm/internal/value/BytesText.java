package dev.pgdbm.internal.value;

import java.sql.SQLDataException;
import java.util.HexFormat;

/** A {@code bytea} as PostgreSQL writes it with {@code bytea_output} hex, its default. */
public final class BytesText {
    private static final String INVALID_BINARY_REPRESENTATION = "22P03";
    private static final String PREFIX = "\\x";

    private BytesText() {}

    /**
     * The bytes.
     *
     * @throws SQLDataException with SQLSTATE 22P03 if the server writes them otherwise
     */
    public static byte[] parse(String text) throws SQLDataException {
        if (!text.startsWith(PREFIX)) {
            throw new SQLDataException(
                    "a bytea inside another value can be read only with bytea_output = hex",
                    INVALID_BINARY_REPRESENTATION);
        }
        return HexFormat.of().parseHex(text, PREFIX.length(), text.length());
    }

    /** The text. */
    public static String text(byte[] bytes) {
        return PREFIX + HexFormat.of().formatHex(bytes);
    }
}
