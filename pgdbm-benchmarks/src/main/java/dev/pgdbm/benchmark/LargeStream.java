package dev.pgdbm.benchmark;

import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.embedded.EmbeddedPostgres;
import java.util.stream.Stream;

/**
 * Reads five million rows as a stream, in whatever memory the JVM has.
 *
 * <pre>{@code
 * mvn -q -Pbenchmarks -Dquick -DskipTests -pl pgdbm-benchmarks -am compile exec:exec \
 *     -Dbenchmark.main=dev.pgdbm.benchmark.LargeStream -Dbenchmark.jvm=-Xmx64m
 * }</pre>
 */
public final class LargeStream {
    private static final int ROWS = 5_000_000;
    private static final long MEGABYTE = 1 << 20;
    private static final double NANOS = 1e9;

    private LargeStream() {}

    /**
     * Reads.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                DatabasePool pool = DatabasePool.open(PoolConfig.of(server.jdbcUrl("postgres"))
                        .withUser(server.user())
                        .withPassword(server.password()))) {
            Database database = pool.schema("acme");
            database.migrate(Shop.class);
            read(database.dao(Users.class));
        }
    }

    private static void read(Users users) {
        long begin = System.nanoTime();
        try (Stream<Users.User> all = users.generated(ROWS)) {
            long length = all.mapToLong(user -> user.email().length()).sum();
            double seconds = (System.nanoTime() - begin) / NANOS;
            System.out.printf(
                    "%,d rows with %,d characters in %.1f s, with a heap of %d MB%n",
                    ROWS, length, seconds, Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
    }
}
