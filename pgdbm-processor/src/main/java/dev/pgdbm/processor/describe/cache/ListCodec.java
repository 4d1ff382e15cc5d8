package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The codec of a list. */
record ListCodec(Codec element) implements Codec {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        List<?> values = (List<?>) value;
        out.writeInt(values.size());
        for (Object one : values) {
            element.write(one, out);
        }
    }

    @Override
    public List<?> read(DataInputStream in) throws IOException {
        int size = ValueCodec.length(in);
        List<Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(element.read(in));
        }
        return values;
    }
}
