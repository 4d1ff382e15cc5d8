package dev.pgdbm.internal.value;

import java.sql.SQLException;

/** The failure of one element of a batch. */
public final class FailedElement extends SQLException {
    private static final long serialVersionUID = 1L;

    private final int index;
    private final SQLException failure;

    /**
     * @param index of the element, from 0
     * @param failure what the driver threw
     */
    public FailedElement(int index, SQLException failure) {
        super(failure.getMessage(), failure.getSQLState(), failure);
        this.index = index;
        this.failure = failure;
    }

    /** The index of the element, from 0. */
    public int index() {
        return index;
    }

    /** What the driver threw. */
    public SQLException failure() {
        return failure;
    }
}
