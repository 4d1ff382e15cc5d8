package dev.pgdbm.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies of what a method with a future was given, so that another thread binds what there was when it was called. For generated code.
 */
public final class Snapshot {
    private Snapshot() {}

    /** A list, with its nulls. */
    public static <T extends @Nullable Object> @Nullable List<T> of(@Nullable List<T> given) {
        return given == null ? null : Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** A map, with its nulls and in its order. */
    public static <K, V extends @Nullable Object> @Nullable Map<K, V> of(@Nullable Map<K, V> given) {
        return given == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** Bytes. */
    public static byte @Nullable [] of(byte @Nullable [] given) {
        return given == null ? null : given.clone();
    }
}
