package dev.pgdbm.processor.model;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a method says of the resources that its statement may take; as written, so not necessarily possible.
 *
 * @param fetchSize how many rows of a stream come at once
 * @param timeout in milliseconds
 */
public record Limits(OptionalInt fetchSize, OptionalLong timeout) {
    /** Nothing said. */
    public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalLong.empty());

    private static final int USUAL_FETCH_SIZE = 1000;

    /** The fetch size, or the usual one. */
    public int fetchSizeOrUsual() {
        return fetchSize.orElse(USUAL_FETCH_SIZE);
    }
}
