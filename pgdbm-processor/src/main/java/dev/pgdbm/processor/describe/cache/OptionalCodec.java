package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The codec of what may be there, as a list of one or none. */
record OptionalCodec(ListCodec list) implements Codec {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        list.write(((Optional<?>) value).stream().toList(), out);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return list.read(in).stream().findFirst();
    }
}
