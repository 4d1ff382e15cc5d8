package dev.pgdbm;

import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.internal.config.ConnectionUrl;
import dev.pgdbm.internal.config.DriverProperties;
import dev.pgdbm.internal.config.EnvironmentVariables;
import dev.pgdbm.internal.config.Secret;
import dev.pgdbm.internal.config.Target;
import dev.pgdbm.internal.config.Timeout;
import dev.pgdbm.internal.config.Timeouts;
import dev.pgdbm.internal.execute.AsyncThreads;
import dev.pgdbm.internal.pool.PoolSettings;
import dev.pgdbm.internal.pool.PoolSize;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What to connect to, and with how many connections and how much patience; immutable, each {@code with…} gives a changed copy.
 *
 * <p>No method, message or log shows the password. A part that is given twice, in the URL and beside it, with different values is
 * an {@link InvalidConfiguration}, as is everything malformed.
 *
 * <pre>{@code
 * PoolConfig config = PoolConfig.of("postgresql://app@db.example.com/shop?sslmode=verify-full")
 *         .withPassword(secrets::databasePassword)
 *         .withMaxPoolSize(20);
 * }</pre>
 */
public final class PoolConfig {
    private final Target target;
    private final PoolSize size;
    private final Timeouts timeouts;
    private final SchemaCheck schemaCheck;
    private final @Nullable Executor executor;

    private PoolConfig(
            Target target, PoolSize size, Timeouts timeouts, SchemaCheck schemaCheck, @Nullable Executor executor) {
        this.target = target;
        this.size = size;
        this.timeouts = timeouts;
        this.schemaCheck = schemaCheck;
        this.executor = executor;
    }

    /** Nothing but defaults: localhost, port 5432, no database yet. */
    public static PoolConfig defaults() {
        return new PoolConfig(Target.UNKNOWN, PoolSize.USUAL, Timeouts.USUAL, SchemaCheck.WARN, null);
    }

    /**
     * What a URL says: {@code postgresql://user:password@host:port/database?sslmode=require}, also with {@code postgres://} or
     * {@code jdbc:postgresql://}, and with several hosts {@code db1:5432,db2:5432}. Special characters in user and password are
     * percent-encoded; parameters have libpq's or the driver's names.
     */
    public static PoolConfig of(String url) {
        return defaults().with(ConnectionUrl.parse(url));
    }

    /**
     * What the environment says: {@code PGDBM_URL}, else {@code DATABASE_URL}, else {@code PGHOST}, {@code PGPORT},
     * {@code PGDATABASE}, {@code PGUSER}, {@code PGPASSWORD}; and {@code PGDBM_USER}, {@code PGDBM_PASSWORD},
     * {@code PGDBM_POOL_SIZE}, {@code PGDBM_SCHEMA_CHECK} ({@code warn}, {@code strict} or {@code off}).
     */
    public static PoolConfig fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    static PoolConfig fromEnvironment(Map<String, String> variables) {
        EnvironmentVariables environment = new EnvironmentVariables(variables);
        PoolConfig config = defaults().with(environment.target());
        PoolConfig sized = environment.poolSize().map(config::withMaxPoolSize).orElse(config);
        return environment
                .schemaCheck(SchemaCheck.class)
                .map(sized::withSchemaCheck)
                .orElse(sized);
    }

    /** The host, by name or address; {@code localhost} unless set. */
    public PoolConfig withHost(String host) {
        return with(Target.ofHosts(host));
    }

    /** The port; 5432 unless set. */
    public PoolConfig withPort(int port) {
        return with(Target.ofPort(port));
    }

    /** The database; must be set. */
    public PoolConfig withDatabase(String database) {
        return with(Target.ofDatabase(database));
    }

    /** The user; that of the operating system unless set. */
    public PoolConfig withUser(String user) {
        return with(Target.ofUser(user));
    }

    /** The password. */
    public PoolConfig withPassword(String password) {
        return with(Target.ofPassword(Secret.of(password)));
    }

    /** Where to get the password from, each time a connection is opened: for passwords that are rotated. */
    public PoolConfig withPassword(Supplier<String> password) {
        return with(Target.ofPassword(new Secret(password)));
    }

    /**
     * A property of pgJDBC that has no method here, by the driver's name.
     *
     * @throws InvalidConfiguration if the driver has no such property, or it would set {@code search_path}
     */
    public PoolConfig withDriverProperty(String name, String value) {
        return with(DriverProperties.checked(Map.of(name, value)));
    }

    /** How many connections there are at most; 10 unless set. */
    public PoolConfig withMaxPoolSize(int connections) {
        return new PoolConfig(target, size.withMax(connections), timeouts, schemaCheck, executor);
    }

    /** How many connections are kept open while nobody needs them; 2 unless set, and never more than the most. */
    public PoolConfig withMinIdle(int connections) {
        return new PoolConfig(target, size.withMinIdle(connections), timeouts, schemaCheck, executor);
    }

    /** What to do about DAOs on schemas that they were not compiled against; {@link SchemaCheck#WARN} unless set. */
    public PoolConfig withSchemaCheck(SchemaCheck check) {
        return new PoolConfig(target, size, timeouts, check, executor);
    }

    /**
     * On which threads methods run that return a {@code CompletableFuture}; each waits there for its connection and for the server.
     * Unless set, a virtual thread for each where the JVM has them (21 or newer), else as many daemon threads as there are connections.
     *
     * @param threads somebody else's, never shut down here
     */
    public PoolConfig withExecutor(Executor threads) {
        return new PoolConfig(target, size, timeouts, schemaCheck, threads);
    }

    /** {@link SchemaCheck#STRICT} if true, else {@link SchemaCheck#WARN}. */
    public PoolConfig strictSchema(boolean strict) {
        return withSchemaCheck(strict ? SchemaCheck.STRICT : SchemaCheck.WARN);
    }

    /** What {@code pg_stat_activity} and the server's log show; {@code pgdbm} unless set. */
    public PoolConfig withApplicationName(String name) {
        return withDriverProperty("ApplicationName", name);
    }

    /** How long to wait for a connection; 10 seconds unless set, at least 250 milliseconds. */
    public PoolConfig withConnectionTimeout(Duration timeout) {
        return with(Timeout.CONNECTION, timeout);
    }

    /** {@code statement_timeout}: how long a statement may take; 60 seconds unless set, zero for no limit. */
    public PoolConfig withStatementTimeout(Duration timeout) {
        return with(Timeout.STATEMENT, timeout);
    }

    /** {@code lock_timeout}: how long a statement waits for a lock; 5 seconds unless set, zero for no limit. */
    public PoolConfig withLockTimeout(Duration timeout) {
        return with(Timeout.LOCK, timeout);
    }

    /**
     * {@code idle_in_transaction_session_timeout}: how long a transaction may be open without a statement running; 60 seconds
     * unless set, zero for no limit.
     */
    public PoolConfig withIdleInTransactionTimeout(Duration timeout) {
        return with(Timeout.IDLE_IN_TRANSACTION, timeout);
    }

    /**
     * How long to wait for any answer of the server before the connection is given up; 10 seconds more than the statement timeout
     * unless set, zero for no limit. Must be longer than the statement timeout.
     */
    public PoolConfig withSocketTimeout(Duration timeout) {
        return with(Timeout.SOCKET, timeout);
    }

    Executor executor() {
        return executor == null ? AsyncThreads.upTo(size.max()) : executor;
    }

    SchemaCheck schemaCheck() {
        return schemaCheck;
    }

    /** All of it, checked. */
    PoolSettings settings() {
        return new PoolSettings(target, size.validated(), timeouts.validated());
    }

    /** What to connect to, without the password. */
    @Override
    public String toString() {
        return target.toString();
    }

    private PoolConfig with(Target more) {
        return new PoolConfig(target.and(more), size, timeouts, schemaCheck, executor);
    }

    private PoolConfig with(Timeout timeout, Duration value) {
        return new PoolConfig(target, size, timeouts.with(timeout, value), schemaCheck, executor);
    }
}
