package dev.pgdbm.processor.describe.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codecs of strings, numbers, truth values, enums, collections, records of those, and sealed interfaces of records. */
final class Codecs {
    private final Map<Type, Codec> known = new HashMap<>();

    /** The codec of a declared type. */
    Codec of(Type type) {
        Codec codec = known.get(type);
        if (codec == null) {
            DeferredCodec itself = new DeferredCodec();
            known.put(type, itself);
            codec = make(type);
            itself.become(codec);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        return ValueCodec.of(plain).orElseGet(() -> composed(plain));
    }

    private Codec composed(Class<?> type) {
        if (type.isEnum()) {
            return new EnumCodec(type.getEnumConstants());
        }
        return type.isSealed()
                ? new SealedCodec(List.of(type.getPermittedSubclasses()), this)
                : RecordCodec.of(type, this);
    }

    private Codec generic(ParameterizedType type) {
        List<Codec> arguments =
                Arrays.stream(type.getActualTypeArguments()).map(this::of).toList();
        return CollectionCodec.of((Class<?>) type.getRawType(), arguments);
    }
}
