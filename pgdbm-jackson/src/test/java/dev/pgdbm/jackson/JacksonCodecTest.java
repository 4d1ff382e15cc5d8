package dev.pgdbm.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pgdbm.json.JsonCodec;
import dev.pgdbm.json.JsonMismatch;
import dev.pgdbm.support.JsonType;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What Jackson makes of values. */
class JacksonCodecTest {
    private static final Type TAGS = new JsonType<List<Tag>>() {}.type();
    private static final Type TAGS_BY_NAME = new JsonType<Map<String, Tag>>() {}.type();

    private final JsonCodec codec = new JacksonCodec();

    @Test
    void itIsFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(JsonCodec.class)).hasOnlyElementsOfType(JacksonCodec.class);
    }

    @Test
    void aListKeepsTheTypeOfItsElements() throws IOException {
        String json = codec.write(List.of(new Tag("a", 1)), TAGS);

        assertThat(json).isEqualTo("[{\"tagName\":\"a\",\"rank\":1}]");
        assertThat(codec.read(json, TAGS)).isEqualTo(List.of(new Tag("a", 1)));
    }

    @Test
    void theMapperOfTheApplicationDecides() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();

        assertThat(new JacksonCodec(mapper).write(new Tag("a", 1), Tag.class))
                .isEqualTo("{\"tag_name\":\"a\",\"rank\":1}");
    }

    @Test
    void theLiteralNullIsNull() throws IOException {
        assertThat(codec.read("null", TAGS)).isNull();
    }

    @Test
    void aMismatchIsNamedByItsPlaceWithoutValues() {
        assertThatThrownBy(() -> codec.read("[{\"tagName\":\"a\",\"rank\":\"secret\"}]", TAGS))
                .isInstanceOf(JsonMismatch.class)
                .hasMessage("InvalidFormatException at [0].rank")
                .hasNoCause();
    }

    @Test
    void theKeysOfMapsAreValuesToo() {
        assertThatThrownBy(() -> codec.read("{\"secret\":{\"rank\":\"x\"}}", TAGS_BY_NAME))
                .hasMessage("InvalidFormatException at […].rank");
    }

    @Test
    void whatIsNoJsonIsAMismatch() {
        assertThatThrownBy(() -> codec.read("[secret", TAGS))
                .isInstanceOf(JsonMismatch.class)
                .hasMessageNotContaining("secret");
    }

    /** A value. */
    record Tag(String tagName, int rank) {}
}
