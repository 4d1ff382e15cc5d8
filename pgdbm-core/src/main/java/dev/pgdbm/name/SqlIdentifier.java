package dev.pgdbm.name;

import dev.pgdbm.error.InvalidName;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A name as PostgreSQL stores it: 1 to {@value #MAX_BYTES} bytes of UTF-8, no NUL.
 *
 * <p>PostgreSQL truncates longer names silently, so that two of them could meet in one object; here they are refused (see
 * "Identifiers and Key Words" in the PostgreSQL documentation).
 *
 * @param value the name, unquoted, in the case in which it is stored
 */
public record SqlIdentifier(String value) {
    /** NAMEDATALEN - 1. */
    public static final int MAX_BYTES = 63;

    /** @throws InvalidName if PostgreSQL could not store the name as it is */
    public SqlIdentifier {
        requireStorable(value);
    }

    static void requireStorable(String value) {
        if (value.isEmpty()) {
            throw new InvalidName("a name must not be empty");
        }
        if (value.indexOf('\0') >= 0) {
            throw new InvalidName("a name must not contain the character NUL");
        }
        int bytes = utf8Length(value);
        if (bytes > MAX_BYTES) {
            throw new InvalidName("\"%s\" takes %d bytes in UTF-8; PostgreSQL would cut it off after %d"
                    .formatted(value, bytes, MAX_BYTES));
        }
    }

    /** The name in double quotes, with those inside it doubled: safe in any SQL text. */
    public String quoted() {
        return quote(value);
    }

    /** The one place that quotes names. */
    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The name as stored, unquoted. */
    @Override
    public String toString() {
        return value;
    }

    private static int utf8Length(String value) {
        try {
            return StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(value))
                    .remaining();
        } catch (CharacterCodingException loneSurrogate) {
            throw new InvalidName("a name must be valid Unicode; this one contains half of a surrogate pair");
        }
    }
}
