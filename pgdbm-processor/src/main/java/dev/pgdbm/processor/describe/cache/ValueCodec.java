package dev.pgdbm.processor.describe.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The codecs of single values. */
enum ValueCodec implements Codec {
    STRING {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            byte[] bytes = ((String) value).getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return new String(in.readNBytes(length(in)), UTF_8);
        }
    },
    BYTES {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            out.writeInt(((byte[]) value).length);
            out.write((byte[]) value);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readNBytes(length(in));
        }
    },
    INT {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            out.writeInt((int) value);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readInt();
        }
    },
    BOOLEAN {
        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            out.writeBoolean((boolean) value);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readBoolean();
        }
    };

    private static final Map<Class<?>, Codec> ALL = Map.of(
            String.class, STRING, byte[].class, BYTES, int.class, INT, Integer.class, INT, boolean.class, BOOLEAN);

    static Optional<Codec> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }

    /** The length of something whose elements have one byte at least. */
    static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("there cannot be so many: " + length);
        }
        return length;
    }
}
