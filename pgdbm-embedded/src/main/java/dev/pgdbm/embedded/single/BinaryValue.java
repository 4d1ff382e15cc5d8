package dev.pgdbm.embedded.single;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.StringJoiner;

/** The text of what pgJDBC sends in binary whatever it is told: {@code bytea}, and arrays of texts and integers. */
final class BinaryValue {
    private static final int BYTEA = 17;
    private static final int INT8 = 20;
    private static final int INT4 = 23;
    private static final int TEXT = 25;
    private static final int VARCHAR = 1043;

    private BinaryValue() {}

    /** @throws Refusal if it is of another type */
    static String text(long type, ByteBuffer value) throws Refusal {
        if (type == BYTEA) {
            return "\\x" + HexFormat.of().formatHex(bytes(value, value.remaining()));
        }
        int dimensions = value.getInt();
        value.getInt();
        int element = value.getInt();
        if (dimensions == 0) {
            return "{}";
        }
        if (dimensions > 1) {
            throw unknown(type);
        }
        int length = value.getInt();
        value.getInt();
        return array(element, length, value);
    }

    private static String array(int type, int length, ByteBuffer elements) throws Refusal {
        StringJoiner array = new StringJoiner(",", "{", "}");
        for (int i = 0; i < length; i++) {
            int size = elements.getInt();
            array.add(size < 0 ? "NULL" : element(type, size, elements));
        }
        return array.toString();
    }

    private static String element(int type, int size, ByteBuffer elements) throws Refusal {
        return switch (type) {
            case TEXT, VARCHAR -> quoted(new String(bytes(elements, size), StandardCharsets.UTF_8));
            case INT4 -> String.valueOf(elements.getInt());
            case INT8 -> String.valueOf(elements.getLong());
            default -> throw unknown(type);
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static byte[] bytes(ByteBuffer value, int count) {
        byte[] bytes = new byte[count];
        value.get(bytes);
        return bytes;
    }

    private static Refusal unknown(long type) {
        return Refusal.of("0A000", "a single-user server takes no binary value of type %d".formatted(type));
    }
}
