package dev.pgdbm.migration.session;

import dev.pgdbm.error.MigrationLockTimeout;
import dev.pgdbm.error.MigrationUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The advisory lock of a module's migrations, the same as that of the Python library.
 *
 * <p>Waiting is polling, in autocommit: who waits inside {@code pg_advisory_lock} holds a snapshot, for which the
 * {@code CREATE INDEX CONCURRENTLY} of the lock's holder waits in turn (flyway/flyway#1654).
 */
public final class ModuleLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleLock.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final String KEY = "pg_catalog.hashtext('pgdbm_migration_' || ?::pg_catalog.text)";

    /** A key of 64 bits is shown in pg_locks as its halves. */
    private static final String HOLDER = """
            SELECT pg_catalog.format('process %%s, user %%s, application "%%s", client %%s, connected since %%s',
                    a.pid, a.usename, a.application_name, coalesce(a.client_addr::pg_catalog.text, 'local'), a.backend_start)
            FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND a.datname = pg_catalog.current_database()
              AND l.database = a.datid
              AND ((l.classid::pg_catalog.int8 << 32) | l.objid::pg_catalog.int8) = %s
            """.formatted(KEY);

    private final Connection connection;
    private final String module;

    private ModuleLock(Connection connection, String module) {
        this.connection = connection;
        this.module = module;
    }

    /**
     * Waits for the lock.
     *
     * @throws MigrationLockTimeout if somebody else holds it for longer
     */
    public static ModuleLock acquire(Connection connection, String module, Duration longest) throws SQLException {
        ModuleLock lock = new ModuleLock(connection, module);
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (!lock.is("SELECT pg_catalog.pg_try_advisory_lock(%s)")) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(longest) >= 0) {
                throw new MigrationLockTimeout(module, waited, lock.holder());
            }
            if (pause.equals(FIRST_PAUSE)) {
                LOG.info("Waiting for the migration lock of module {}, held by {}", module, lock.holder());
            }
            sleep(shorter(pause, longest.minus(waited)));
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
        return lock;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** Somewhere between half and all of the pause, so that many waiters spread out. */
    private static void sleep(Duration pause) {
        try {
            long millis = pause.toMillis();
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MigrationUnavailable("interrupted while waiting for the migration lock", interrupted);
        }
    }

    private boolean is(String question) throws SQLException {
        return "t".equals(answer(question.formatted(KEY)));
    }

    private String holder() throws SQLException {
        String holder = answer(HOLDER);
        return holder.isEmpty() ? "nobody any more" : holder;
    }

    private String answer(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, module);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /** Releases the lock. */
    @Override
    public void close() throws SQLException {
        if (!is("SELECT pg_catalog.pg_advisory_unlock(%s)")) {
            LOG.warn("A migration of module {} released the migration lock itself", module);
        }
    }
}
