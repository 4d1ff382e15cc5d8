package dev.pgdbm.embedded;

import org.jspecify.annotations.Nullable;

/** No PostgreSQL can be had; the message is one sentence with the cause and one with the remedy. */
public final class EngineUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that shows in what was found. */
    public EngineUnavailable(String cause, String remedy) {
        this(cause, remedy, null);
    }

    /**
     * A fault that began with a failure.
     *
     * @param cause what is wrong, without a full stop
     * @param remedy what to do, without a full stop
     */
    public EngineUnavailable(String cause, String remedy, @Nullable Throwable failure) {
        super(cause + ". " + remedy + ".", failure);
    }
}
