package dev.pgdbm.processor.describe.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codecs of strings, numbers, truth values, enums, lists, optionals, records of those, and sealed interfaces of records. */
final class Codecs {
    private final Map<Type, Codec> known = new HashMap<>();

    /** The codec of a declared type. */
    Codec of(Type type) {
        Codec codec = known.get(type);
        if (codec == null) {
            codec = make(type);
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
        Codec element = of(type.getActualTypeArguments()[0]);
        if (type.getRawType() == List.class) {
            return new ListCodec(element);
        }
        if (type.getRawType() == Optional.class) {
            return new OptionalCodec(new ListCodec(element));
        }
        throw new IllegalArgumentException("no codec for " + type);
    }
}
