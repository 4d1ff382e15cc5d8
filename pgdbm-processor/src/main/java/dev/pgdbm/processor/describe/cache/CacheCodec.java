package dev.pgdbm.processor.describe.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Records as bytes; bytes that are none, because another version wrote them, are as if they were not there. */
final class CacheCodec {
    private final Codecs codecs = new Codecs();

    byte[] bytes(Class<? extends Record> type, Record value) {
        return written(codecs.of(type), value);
    }

    byte[] bytes(Class<? extends Record> elements, List<? extends Record> values) {
        return written(new ListCodec(codecs.of(elements)), values);
    }

    private static byte[] written(Codec codec, Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            codec.write(value, new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException("memory takes everything", impossible);
        }
    }

    <R extends Record> Optional<R> value(Class<R> type, byte[] content) {
        return read(codecs.of(type), content).map(type::cast);
    }

    <R extends Record> Optional<List<R>> list(Class<R> elements, byte[] content) {
        return read(new ListCodec(codecs.of(elements)), content)
                .map(list -> ((List<?>) list).stream().map(elements::cast).toList());
    }

    private static Optional<Object> read(Codec codec, byte[] content) {
        try {
            return Optional.of(codec.read(new DataInputStream(new ByteArrayInputStream(content))));
        } catch (IOException | RuntimeException foreign) {
            return Optional.empty();
        }
    }
}
