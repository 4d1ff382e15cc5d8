package dev.pgdbm.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pgdbm.json.JsonCodec;
import dev.pgdbm.json.JsonMismatch;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON by Jackson.
 *
 * <pre>{@code DatabasePool pool = DatabasePool.open(config).withJson(new JacksonCodec(objectMapper));}</pre>
 */
public final class JacksonCodec implements JsonCodec {
    private final ObjectMapper mapper;

    /** Jackson with its own defaults, and the Jackson modules on the class path, such as that of {@code java.time}. */
    public JacksonCodec() {
        this(JsonMapper.builder().findAndAddModules().build());
    }

    /** @param mapper that of the application, whose configuration must not change any more */
    public JacksonCodec(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String write(Object value, Type type) throws JsonMismatch {
        try {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw mismatch(failure);
        }
    }

    @Override
    public @Nullable Object read(String json, Type type) throws JsonMismatch {
        try {
            return mapper.readValue(json, mapper.constructType(type));
        } catch (JsonProcessingException failure) {
            throw mismatch(failure);
        }
    }

    private static JsonMismatch mismatch(JsonProcessingException failure) {
        String what = failure.getClass().getSimpleName();
        boolean placed = failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty();
        return new JsonMismatch(placed ? what + " at " + path((JsonMappingException) failure) : what);
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream().map(JacksonCodec::step).collect(Collectors.joining());
    }

    /** The keys of a map are values of the document. */
    private static String step(JsonMappingException.Reference reference) {
        if (reference.getFieldName() == null) {
            return "[%d]".formatted(reference.getIndex());
        }
        return reference.getFrom() instanceof Map ? "[…]" : "." + reference.getFieldName();
    }
}
