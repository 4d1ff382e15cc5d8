package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codec of a type that contains itself, as what is in it sees it while it is being made. */
final class DeferredCodec implements Codec {
    private @Nullable Codec made;

    void become(Codec codec) {
        made = codec;
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        Objects.requireNonNull(made).write(value, out);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return Objects.requireNonNull(made).read(in);
    }
}
