package dev.pgdbm.internal.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.error.PoolClosed;
import dev.pgdbm.error.PoolExhausted;
import dev.pgdbm.internal.config.Timeout;
import dev.pgdbm.internal.failure.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A pool of our own. */
public final class HikariPool implements ConnectionSource {
    private final PoolSettings settings;
    private final HikariDataSource pool;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HikariPool(PoolSettings settings, HikariDataSource pool) {
        this.settings = settings;
        this.pool = pool;
    }

    /**
     * Opens a pool, after one connection has shown that it can be.
     *
     * @throws dev.pgdbm.error.DatabaseFailure typed, naming host, port, database and user, if it cannot
     */
    public static HikariPool open(PoolSettings settings) {
        DriverConnections connections = new DriverConnections(settings);
        connections.probe();
        HikariPool opened = new HikariPool(settings, new HikariDataSource(config(settings, connections)));
        DuplicatePools.OF_THIS_JVM.opened(settings.target().place());
        return opened;
    }

    private static HikariConfig config(PoolSettings settings, DriverConnections connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("pgdbm " + settings.target().place());
        config.setDataSource(connections);
        config.setMaximumPoolSize(settings.size().max());
        config.setMinimumIdle(settings.size().idle());
        config.setConnectionTimeout(settings.timeouts().get(Timeout.CONNECTION).toMillis());
        config.setExceptionOverride(new EvictionRule());
        // The probe has done it, and HikariCP's own check waits and throws what is not typed.
        config.setInitializationFailTimeout(-1);
        return config;
    }

    @Override
    public Connection connect() {
        try {
            return pool.getConnection();
        } catch (SQLException failure) {
            throw noConnection(failure);
        }
    }

    private PgdbmException noConnection(SQLException failure) {
        if (closed.get()) {
            return new PoolClosed("the pool to " + settings.target());
        }
        HikariPoolMXBean usage = pool.getHikariPoolMXBean();
        boolean full = usage.getActiveConnections() >= settings.size().max();
        return !full && failure.getCause() instanceof SQLException reason
                ? Failures.connecting(reason, settings.target().toString())
                : new PoolExhausted(exhausted(usage), failure);
    }

    private String exhausted(HikariPoolMXBean usage) {
        String waited =
                Thread.currentThread().isInterrupted() ? "until the thread was interrupted" : "within " + patience();
        return "no connection to %s became free %s: %d of %d are in use, %d callers are waiting; shorten transactions, or raise withMaxPoolSize"
                .formatted(
                        settings.target(),
                        waited,
                        usage.getActiveConnections(),
                        settings.size().max(),
                        usage.getThreadsAwaitingConnection());
    }

    private String patience() {
        return settings.timeouts().get(Timeout.CONNECTION).toMillis() + " ms";
    }

    @Override
    public void evict(Connection connection) {
        pool.evictConnection(connection);
    }

    @Override
    public boolean isBusy() {
        HikariPoolMXBean usage = pool.getHikariPoolMXBean();
        return usage.getThreadsAwaitingConnection() > 0
                || usage.getActiveConnections() >= settings.size().max();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            DuplicatePools.OF_THIS_JVM.closed(settings.target().place());
            pool.close();
        }
    }

    @Override
    public String toString() {
        return settings.target().toString();
    }
}
