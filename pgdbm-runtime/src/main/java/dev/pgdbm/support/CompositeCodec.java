package dev.pgdbm.support;

import dev.pgdbm.internal.value.CompositeLiteral;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a record that stands for a composite type. For generated code.
 *
 * <pre>{@code
 * private static final TextCodec<Address> ADDRESS = CompositeCodec.of(
 *         2,
 *         attributes -> new Address(
 *                 attributes.value(1, "street", TextCodecs.STRING), attributes.valueOrNull(2, TextCodecs.INT)),
 *         (value, attributes) -> attributes.add(value.street(), TextCodecs.STRING).add(value.zip(), TextCodecs.INT));
 * }</pre>
 *
 * @param <T> the record
 */
public final class CompositeCodec<T> implements TextCodec<T> {
    private static final String DATA_EXCEPTION = "22000";

    private final int size;
    private final Reader<T> reader;
    private final Writer<T> writer;

    private CompositeCodec(int size, Reader<T> reader, Writer<T> writer) {
        this.size = size;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * A codec.
     *
     * @param size how many attributes the type has
     */
    public static <T> CompositeCodec<T> of(int size, Reader<T> reader, Writer<T> writer) {
        return new CompositeCodec<>(size, reader, writer);
    }

    /**
     * The record of a composite value.
     *
     * @throws SQLDataException with SQLSTATE 22000 if the type has got more or fewer attributes after compilation, 22004 if one is
     *     NULL for which Java has no null
     */
    @Override
    public T decode(String text) throws SQLException {
        List<@Nullable String> texts = CompositeLiteral.parse(text);
        if (texts.size() != size) {
            throw new SQLDataException(
                    "a composite value has %d attributes, and its type had %d when the DAO was compiled; compile it again"
                            .formatted(texts.size(), size),
                    DATA_EXCEPTION);
        }
        return reader.read(new Attributes(texts));
    }

    @Override
    public String encode(T value) throws SQLException {
        AttributeTexts attributes = new AttributeTexts();
        writer.write(value, attributes);
        return CompositeLiteral.of(attributes.texts());
    }

    /** Makes the record of attributes. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The record. */
        T read(Attributes attributes) throws SQLException;
    }

    /** Adds the components of the record, in the order of the attributes. */
    @FunctionalInterface
    public interface Writer<T> {
        /** Adds all of them. */
        void write(T value, AttributeTexts attributes) throws SQLException;
    }
}
