package dev.pgdbm.support;

import java.sql.SQLException;

/**
 * How values of a type are written as text: what generated code gives to {@link Columns#decoded} and
 * {@link Parameters#encoded}.
 *
 * @param <T> the class of the values
 */
public interface TextCodec<T> extends TextDecoder<T>, TextEncoder<T> {
    /** The codec that a reader and a writer make up. */
    static <T> TextCodec<T> of(TextDecoder<T> decoder, TextEncoder<T> encoder) {
        return new TextCodec<>() {
            @Override
            public T decode(String text) throws SQLException {
                return decoder.decode(text);
            }

            @Override
            public String encode(T value) throws SQLException {
                return encoder.encode(value);
            }
        };
    }
}
