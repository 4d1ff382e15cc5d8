package dev.pgdbm.json;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON documents; thread-safe. The one to use is found by {@link java.util.ServiceLoader}, or given to
 * {@code DatabasePool.withJson}.
 *
 * <p>What goes wrong is thrown as a {@link JsonMismatch} if it can be said where in the document, without its values; of any other
 * exception only the class is told, since messages of JSON libraries quote the document.
 */
public interface JsonCodec {
    /**
     * The document of a value.
     *
     * @param value not null
     * @param type as declared, {@code List<Tag>} with its argument
     * @throws IOException if the value has none; a {@link RuntimeException} is as good
     */
    String write(Object value, Type type) throws IOException;

    /**
     * The value of a document; null for the literal {@code null}.
     *
     * @param json as the server writes it
     * @param type as declared, {@code List<Tag>} with its argument
     * @throws IOException if the document does not fit the type; a {@link RuntimeException} is as good
     */
    @Nullable
    Object read(String json, Type type) throws IOException;
}
