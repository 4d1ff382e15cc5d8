package dev.pgdbm.support;

import java.sql.SQLDataException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The codec of an enum: which constant has which label. For generated code.
 *
 * <pre>{@code
 * private static final TextCodec<Status> STATUS = EnumCodec.of(Status.OPEN, "open")
 *         .and(Status.IN_PROGRESS, "in-progress");
 * }</pre>
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements TextCodec<E> {
    private static final String DATA_EXCEPTION = "22000";

    private final Map<E, String> labels;
    private final Map<String, E> constants;

    private EnumCodec(Map<E, String> labels) {
        this.labels = labels;
        this.constants = new HashMap<>();
        labels.forEach((constant, label) -> constants.put(label, constant));
    }

    /** A codec of one constant. */
    public static <E extends Enum<E>> EnumCodec<E> of(E constant, String label) {
        return new EnumCodec<>(new EnumMap<>(Map.of(constant, label)));
    }

    /** The same codec with one more constant. */
    public EnumCodec<E> and(E constant, String label) {
        Map<E, String> more = new EnumMap<>(labels);
        more.put(constant, label);
        return new EnumCodec<>(more);
    }

    /**
     * The constant of a label.
     *
     * @throws SQLDataException with SQLSTATE 22000 if there is none, since the enum has got one more after compilation
     */
    @Override
    public E decode(String text) throws SQLDataException {
        E constant = constants.get(text);
        if (constant == null) {
            throw missing("a label was read for which the Java enum had no constant");
        }
        return constant;
    }

    /**
     * The label of a constant.
     *
     * @throws SQLDataException with SQLSTATE 22000 if there is none, since the enum has got one more after compilation
     */
    @Override
    public String encode(E value) throws SQLDataException {
        String label = labels.get(value);
        if (label == null) {
            throw missing("a constant was bound for which the PostgreSQL enum had no label");
        }
        return label;
    }

    private static SQLDataException missing(String what) {
        return new SQLDataException(what + " when the DAO was compiled; compile it again", DATA_EXCEPTION);
    }
}
