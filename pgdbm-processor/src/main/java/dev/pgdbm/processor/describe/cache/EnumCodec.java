package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The codec of an enum. */
record EnumCodec(Object[] constants) implements Codec {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        out.writeByte(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return constants[in.readUnsignedByte()];
    }
}
