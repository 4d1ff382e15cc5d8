package dev.pgdbm.internal.value;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;

/** The bytes of rows in the binary format of COPY, in network byte order; grows as far as the largest row needs. */
public final class BinaryRow {
    private static final int LENGTH = 4;
    private static final int NULL = -1;

    private byte[] bytes;
    private int size;

    public BinaryRow(int capacity) {
        this.bytes = new byte[capacity];
    }

    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public void nothing() {
        int4(NULL);
    }

    public void int1(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    public void int2(int value) {
        reserve(2);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    public void int4(int value) {
        reserve(4);
        put(size, value);
        size += 4;
    }

    public void int8(long value) {
        reserve(8);
        put(size, (int) (value >> 32));
        put(size + 4, (int) value);
        size += 8;
    }

    public void raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /** Begins a field whose length is not known yet. */
    public int open() {
        reserve(LENGTH);
        size += LENGTH;
        return size;
    }

    /** Ends it: its length goes before it. */
    public void close(int start) {
        put(start - LENGTH, size - start);
    }

    /**
     * A string in UTF-8.
     *
     * @throws SQLException with SQLSTATE 22021 if PostgreSQL could not store it: NUL, or half of a surrogate pair
     */
    public void text(String value, int column) throws SQLException {
        int length = value.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c == 0 || c >= 0x80) {
                raw(StorableText.checked(value, column).substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[size++] = (byte) c;
        }
    }

    private void put(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
