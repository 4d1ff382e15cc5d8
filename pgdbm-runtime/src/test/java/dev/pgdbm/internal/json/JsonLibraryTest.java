package dev.pgdbm.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.json.JsonCodec;
import java.lang.reflect.Type;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which JSON library a pool has. */
class JsonLibraryTest {
    @Test
    void withoutOneTheArtifactToAddIsNamed() {
        JsonLibrary library = JsonLibrary.found();

        assertThatThrownBy(library::codec)
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("dev.pgdbm:pgdbm-jackson")
                .hasMessageContaining("DatabasePool.withJson");
    }

    @Test
    void theGivenOneIsTaken() {
        JsonCodec codec = new Untouched();

        assertThat(JsonLibrary.of(codec).codec()).isSameAs(codec);
    }

    @Test
    void theOnlyOneFoundIsTaken() {
        assertThat(JsonLibrary.only(List.of(new Found()))).isInstanceOf(Untouched.class);
    }

    @Test
    void nobodyChoosesAmongSeveral() {
        assertThatThrownBy(() -> JsonLibrary.only(List.of(new Found(), new Found())))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining(Untouched.class.getName());
    }

    private record Found() implements ServiceLoader.Provider<JsonCodec> {
        @Override
        public Class<? extends JsonCodec> type() {
            return Untouched.class;
        }

        @Override
        public JsonCodec get() {
            return new Untouched();
        }
    }

    private static final class Untouched implements JsonCodec {
        @Override
        public String write(Object value, Type type) {
            return "";
        }

        @Override
        public @Nullable Object read(String json, Type type) {
            return null;
        }
    }
}
