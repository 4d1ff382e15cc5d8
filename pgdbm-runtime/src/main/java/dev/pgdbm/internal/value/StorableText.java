package dev.pgdbm.internal.value;

import java.sql.SQLDataException;

/** The check that PostgreSQL can store a string as it is: no U+0000, no half of a surrogate pair. */
public final class StorableText {
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private StorableText() {}

    /**
     * The string itself.
     *
     * @param parameter the index of the bind parameter, for the message
     * @throws SQLDataException with SQLSTATE 22021 if it cannot be stored: the server refuses NUL and so loses the transaction,
     *     and the driver would silently send "?" for a lone surrogate
     */
    public static String checked(String text, int parameter) throws SQLDataException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // One comparison for NUL, which wraps around, and for everything from the surrogates upwards.
            if ((char) (c - 1) >= Character.MIN_SURROGATE - 1 && isFaulty(text, i)) {
                throw refused(c, i, parameter);
            }
        }
        return text;
    }

    private static boolean isFaulty(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0;
    }

    private static SQLDataException refused(char c, int at, int parameter) {
        String what = c == 0 ? "the character NUL (U+0000)" : "half of a surrogate pair (U+%04X)".formatted((int) c);
        return new SQLDataException(
                "parameter %d contains %s at position %d, which PostgreSQL cannot store in text; remove it first"
                        .formatted(parameter, what, at),
                CHARACTER_NOT_IN_REPERTOIRE);
    }
}
