package dev.pgdbm.internal.config;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A limit of time, with its default and, if the server keeps it, the server's name for it. */
public enum Timeout {
    /** For a connection out of the pool, and for opening one. */
    CONNECTION(Duration.ofSeconds(10), null),
    /** For one statement. */
    STATEMENT(Duration.ofSeconds(60), "statement_timeout"),
    /** For one lock. */
    LOCK(Duration.ofSeconds(5), "lock_timeout"),
    /** For the client, within a transaction. */
    IDLE_IN_TRANSACTION(Duration.ofSeconds(60), "idle_in_transaction_session_timeout"),
    /** For any answer of the server; what is left when the server itself is frozen or unreachable. */
    SOCKET(Duration.ZERO, null);

    private final Duration usual;
    private final @Nullable String setting;

    Timeout(Duration usual, @Nullable String setting) {
        this.usual = usual;
        this.setting = setting;
    }

    Duration usual() {
        return usual;
    }

    Optional<String> setting() {
        return Optional.ofNullable(setting);
    }
}
