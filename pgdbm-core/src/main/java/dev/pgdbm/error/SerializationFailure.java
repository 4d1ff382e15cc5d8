package dev.pgdbm.error;

/** A transaction that cannot be serialized with a concurrent one: SQLSTATE 40001; running it again may succeed. */
public final class SerializationFailure extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public SerializationFailure(FailureReport report) {
        super(report);
    }
}
