package dev.pgdbm.template;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How the constants that are chosen are written as a number: by which generated code asks for a variant.
 *
 * <p>One of {@code n} is its index. Several are the index of each plus one, the first in the lowest bits, up to a zero.
 */
public final class ChoiceBits {
    private ChoiceBits() {}

    /** How many bits one of so many constants takes. */
    public static int ofOne(int constants) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(constants - 1);
    }

    /** How many bits a selection of so many constants takes. */
    public static int ofSeveral(int constants) {
        return constants * ofOne(constants + 1);
    }

    /**
     * A selection as a number; an element that was there before is left out.
     *
     * @param index of an element among the constants
     */
    public static <T> long several(List<T> selection, ToIntFunction<? super T> index, int constants) {
        int width = ofOne(constants + 1);
        long bits = 0;
        long seen = 0;
        int shift = 0;
        for (T element : selection) {
            int one = index.applyAsInt(element);
            if ((seen & 1L << one) == 0) {
                seen |= 1L << one;
                bits |= (one + 1L) << shift;
                shift += width;
            }
        }
        return bits;
    }

    /** The SQL of a selection, joined with commas. */
    public static String sqlOfSeveral(long bits, List<String> sql) {
        int width = ofOne(sql.size() + 1);
        StringBuilder joined = new StringBuilder();
        for (long rest = bits; rest != 0; rest >>>= width) {
            joined.append(joined.length() == 0 ? "" : ", ").append(sql.get((int) (rest & (1L << width) - 1) - 1));
        }
        return joined.toString();
    }
}
