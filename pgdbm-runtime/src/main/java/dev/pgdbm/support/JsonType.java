package dev.pgdbm.support;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A Java type with its type arguments, which a class cannot say. For generated code.
 *
 * <pre>{@code private static final JsonType<List<Tag>> TAG_LIST_TYPE = new JsonType<>() {};}</pre>
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {
    private final Type type;

    /** The type that the subclass says. */
    protected JsonType() {
        ParameterizedType superclass = (ParameterizedType) getClass().getGenericSuperclass();
        this.type = superclass.getActualTypeArguments()[0];
    }

    /** The type, as the JSON library wants it. */
    public final Type type() {
        return type;
    }

    /** As in a message: {@code java.util.List<shop.Tag>}. */
    @Override
    public final String toString() {
        return type.getTypeName();
    }
}
