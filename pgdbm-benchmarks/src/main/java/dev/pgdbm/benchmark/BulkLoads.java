package dev.pgdbm.benchmark;

import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.benchmark.Events.Event;
import java.sql.SQLException;
import java.util.List;

/**
 * Loads a million rows of six columns in each way that there is, generated and by hand in turn, and prints one table.
 *
 * <pre>{@code
 * mvn -q -Pbenchmarks -Dquick -DskipTests -pl pgdbm-benchmarks -am compile exec:exec \
 *     -Dbenchmark.main=dev.pgdbm.benchmark.BulkLoads
 * }</pre>
 *
 * <p>{@code -Dbenchmark.args=20000} loads fewer, to try it. The first round, which warms up, does not count; of the others the fastest
 * does. Rows per second are told, so a ratio below 1 means that the generated code is slower.
 */
public final class BulkLoads {
    private static final String SCHEMA = "acme";
    private static final int ROWS = 1_000_000;
    private static final int SINGLE_ROWS = 20_000;
    private static final int SLICE = 10_000;
    private static final int ROUNDS = 5;

    private BulkLoads() {}

    /**
     * Loads.
     *
     * @param arguments how many rows; a million without one
     */
    public static void main(String[] arguments) throws SQLException {
        int rows = arguments.length == 0 ? ROWS : Integer.parseInt(arguments[0]);
        try (EmbeddedPool server = EmbeddedPool.open()) {
            Database database = DatabasePool.using(server.source()).schema(SCHEMA);
            database.migrate(Shop.class);
            Events events = database.dao(Events.class);
            List<BulkLoad> loads = loads(events, new HandWrittenEvents(server.source(), SCHEMA), rows);
            measure(loads, events);
            System.out.println(BulkLoad.header());
            loads.forEach(load -> System.out.println(load.line()));
        }
    }

    private static void measure(List<BulkLoad> loads, Events events) throws SQLException {
        round(loads, events, true);
        loads.forEach(BulkLoad::forget);
        for (int round = 1; round < ROUNDS; round++) {
            round(loads, events, round % 2 == 0);
        }
    }

    private static void round(List<BulkLoad> loads, Events events, boolean generatedFirst) throws SQLException {
        for (BulkLoad load : loads) {
            load.round(events, generatedFirst);
        }
    }

    private static List<BulkLoad> loads(Events generated, HandWrittenEvents byHand, int rows) {
        return List.of(
                new BulkLoad("binary COPY", rows, generated::copy, byHand::copy),
                new BulkLoad(
                        "slices of 10,000 rows",
                        rows,
                        source -> slices(source, generated::insertRows),
                        source -> slices(source, byHand::insertRows)),
                new BulkLoad(
                        "batches of 1,000", rows, source -> generated.insertBatch(() -> source), byHand::insertBatch),
                new BulkLoad(
                        "single INSERTs",
                        Math.min(rows, SINGLE_ROWS),
                        source -> singles(source, generated::insert),
                        source -> singles(source, byHand::insert)));
    }

    private static void slices(EventSource source, Insertion<List<Event>> insertion) throws SQLException {
        while (source.hasNext()) {
            insertion.insert(source.slice(SLICE));
        }
    }

    private static void singles(EventSource source, Insertion<Event> insertion) throws SQLException {
        while (source.hasNext()) {
            insertion.insert(source.next());
        }
    }

    /** What is done again and again, in a transaction of its own each time. */
    @FunctionalInterface
    private interface Insertion<T> {
        int insert(T what) throws SQLException;
    }
}
