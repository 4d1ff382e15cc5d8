package dev.pgdbm;

import dev.pgdbm.internal.transaction.Characteristics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characteristics of a transaction; what is not set is as the server has it by default.
 *
 * <pre>{@code acme.transaction(TransactionOptions.defaults().withIsolation(Isolation.SERIALIZABLE), tx -> …);}</pre>
 *
 * @param isolation the isolation level; null for {@code default_transaction_isolation}
 * @param readOnly whether writes are refused, with SQLSTATE 25006
 * @param deferrable whether a serializable read-only transaction waits for a snapshot with which it can never fail
 */
public record TransactionOptions(@Nullable Isolation isolation, boolean readOnly, boolean deferrable) {
    /** An isolation level, as PostgreSQL has them. */
    public enum Isolation {
        /** Each statement sees what was committed before it began. */
        READ_COMMITTED,
        /** All statements see one snapshot; a conflicting update fails with SQLSTATE 40001. */
        REPEATABLE_READ,
        /** As if transactions ran one after the other; what cannot be so fails with SQLSTATE 40001. */
        SERIALIZABLE
    }

    private static final TransactionOptions DEFAULTS = new TransactionOptions(null, false, false);

    /** As the server has it. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** The same at another isolation level. */
    public TransactionOptions withIsolation(Isolation level) {
        return new TransactionOptions(level, readOnly, deferrable);
    }

    /** The same, with writes refused. */
    public TransactionOptions withReadOnly() {
        return new TransactionOptions(isolation, true, deferrable);
    }

    /** The same, waiting for a safe snapshot; has an effect only on a serializable read-only transaction. */
    public TransactionOptions withDeferrable() {
        return new TransactionOptions(isolation, readOnly, true);
    }

    Characteristics characteristics() {
        return new Characteristics(sql(), readOnly);
    }

    /** The statement that sets it all, or nothing. */
    private String sql() {
        List<String> modes = new ArrayList<>();
        if (isolation != null) {
            modes.add("ISOLATION LEVEL " + isolation.name().replace('_', ' '));
        }
        if (readOnly) {
            modes.add("READ ONLY");
        }
        if (deferrable) {
            modes.add("DEFERRABLE");
        }
        return modes.isEmpty() ? "" : "SET TRANSACTION " + String.join(", ", modes);
    }
}
