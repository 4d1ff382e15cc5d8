package dev.pgdbm.internal.json;

import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.json.JsonCodec;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON library of a pool: the one that was given, or the one that is found when it is first needed. */
public final class JsonLibrary {
    private volatile @Nullable JsonCodec codec;

    private JsonLibrary(@Nullable JsonCodec codec) {
        this.codec = codec;
    }

    /** The one that is on the class path or module path. */
    public static JsonLibrary found() {
        return new JsonLibrary(null);
    }

    /** One that the application has made. */
    public static JsonLibrary of(JsonCodec given) {
        return new JsonLibrary(given);
    }

    /**
     * What reads and writes documents.
     *
     * @throws InvalidConfiguration if there is none, or more than one and nobody chose
     */
    public JsonCodec codec() {
        JsonCodec known = codec;
        if (known == null) {
            known = only(ServiceLoader.load(JsonCodec.class, JsonCodec.class.getClassLoader()).stream()
                    .toList());
            codec = known;
        }
        return known;
    }

    static JsonCodec only(List<? extends ServiceLoader.Provider<JsonCodec>> providers) {
        if (providers.isEmpty()) {
            throw new InvalidConfiguration("the DAO has @Json values, and there is no JSON library; "
                    + "add the dependency dev.pgdbm:pgdbm-jackson, or give DatabasePool.withJson a JsonCodec");
        }
        if (providers.size() > 1) {
            throw new InvalidConfiguration(
                    "there are several JSON libraries, %s; give DatabasePool.withJson one of them"
                            .formatted(providers.stream()
                                    .map(provider -> provider.type().getName())
                                    .collect(Collectors.joining(", "))));
        }
        return providers.get(0).get();
    }
}
