package dev.pgdbm.benchmark;

import dev.pgdbm.benchmark.Events.Event;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Events in the binary format of COPY, as an expert writes it: a buffer in network byte order that grows where it must. */
final class EventBytes {
    private static final byte[] HEADER = "PGCOPY\n\u00FF\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int CHUNK = 65_536;
    private static final short COLUMNS = 6;
    private static final short END = -1;
    private static final int NULL = -1;
    private static final int FIXED = 64;
    private static final long EPOCH_SECOND =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private ByteBuffer bytes = ByteBuffer.allocate(2 * CHUNK);

    EventBytes() {
        bytes.put(HEADER);
    }

    void add(Event event) {
        reserve(FIXED);
        bytes.putShort(COLUMNS);
        bytes.putInt(Long.BYTES).putLong(event.id());
        text(event.kind());
        text(event.note());
        reserve(FIXED);
        bytes.putInt(Integer.BYTES).putInt(event.quantity());
        bytes.putInt(Double.BYTES).putDouble(event.amount());
        bytes.putInt(Long.BYTES).putLong(micros(event.happenedAt()));
    }

    void end() {
        reserve(FIXED);
        bytes.putShort(END);
    }

    boolean isFull() {
        return bytes.position() >= CHUNK;
    }

    byte[] array() {
        return bytes.array();
    }

    int size() {
        return bytes.position();
    }

    void clear() {
        bytes.clear();
    }

    private void text(@Nullable String text) {
        if (text == null) {
            bytes.putInt(NULL);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length + FIXED);
        bytes.putInt(encoded.length).put(encoded);
    }

    private static long micros(Instant time) {
        return (time.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + time.getNano() / 1_000;
    }

    private void reserve(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
    }
}
