package dev.pgdbm.support;

import dev.pgdbm.internal.value.BinaryRow;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays among the fields of {@link BinaryCopy}. For generated code. */
public final class BinaryArray {
    private static final int MAY_HAVE_NULLS = 1;

    private BinaryArray() {}

    /**
     * Writes an element of an array.
     *
     * @param <T> the class of the elements
     */
    @FunctionalInterface
    public interface Element<T> {
        /** Writes one. */
        void write(BinaryFields fields, @Nullable T value) throws SQLException;
    }

    /**
     * An array of one dimension, counted from 1; of none if it is empty. A list that is null is NULL.
     *
     * @param type the OID of the type of its elements
     */
    public static <T> void write(
            BinaryFields fields, @Nullable List<? extends @Nullable T> values, int type, Element<T> element)
            throws SQLException {
        if (values == null) {
            fields.nothing();
            return;
        }
        int start = fields.open();
        header(fields.row(), values.size(), type);
        for (T value : values) {
            element.write(fields, value);
        }
        fields.closeArray(start, values.size());
    }

    private static void header(BinaryRow row, int size, int type) {
        row.int4(size == 0 ? 0 : 1);
        row.int4(MAY_HAVE_NULLS);
        row.int4(type);
        if (size > 0) {
            row.int4(size);
            row.int4(1);
        }
    }
}
