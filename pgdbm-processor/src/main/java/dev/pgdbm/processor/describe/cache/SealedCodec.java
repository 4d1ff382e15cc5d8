package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The codec of a sealed interface: which of its records it is, and that. */
record SealedCodec(List<Class<?>> permitted, Codecs codecs) implements Codec {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        int which = permitted.indexOf(value.getClass());
        out.writeByte(which);
        codecs.of(permitted.get(which)).write(value, out);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return codecs.of(permitted.get(in.readUnsignedByte())).read(in);
    }
}
