package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The codec of what is written as a list of its elements.
 *
 * @param apart makes the list of it
 * @param together makes it of the list
 */
record CollectionCodec(ListCodec list, Function<Object, List<?>> apart, Function<List<?>, Object> together)
        implements Codec {
    /** That of an Optional, a Set, a List; a Map is a list of its entries. */
    static Codec of(Class<?> type, List<Codec> arguments) {
        ListCodec list = new ListCodec(arguments.get(0));
        if (type == List.class) {
            return list;
        }
        if (type == Optional.class) {
            return new CollectionCodec(
                    list,
                    value -> ((Optional<?>) value).stream().toList(),
                    values -> values.stream().findFirst());
        }
        if (type == Set.class) {
            return new CollectionCodec(list, value -> List.copyOf((Set<?>) value), Set::copyOf);
        }
        if (type == Map.class) {
            ListCodec entries = new ListCodec(new EntryCodec(arguments.get(0), arguments.get(1)));
            return new CollectionCodec(
                    entries, value -> List.copyOf(((Map<?, ?>) value).entrySet()), CollectionCodec::map);
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    private static Map<?, ?> map(List<?> entries) {
        return Map.ofEntries(entries.toArray(Map.Entry<?, ?>[]::new));
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        list.write(apart.apply(value), out);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return together.apply(list.read(in));
    }

    private record EntryCodec(Codec key, Codec value) implements Codec {
        @Override
        public void write(Object entry, DataOutputStream out) throws IOException {
            key.write(((Map.Entry<?, ?>) entry).getKey(), out);
            value.write(((Map.Entry<?, ?>) entry).getValue(), out);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return Map.entry(key.read(in), value.read(in));
        }
    }
}
