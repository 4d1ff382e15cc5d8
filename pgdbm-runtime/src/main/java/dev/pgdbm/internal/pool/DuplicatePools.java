package dev.pgdbm.internal.pool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the open pools of each database and warns about a second one, which is nearly always a mistake: one pool serves all
 * schemas. {@link #OF_THIS_JVM} is the only process-wide state of pgdbm.
 */
final class DuplicatePools {
    /** The pools of this process. */
    static final DuplicatePools OF_THIS_JVM = new DuplicatePools();

    private static final Logger LOG = LoggerFactory.getLogger(DuplicatePools.class);

    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /** A pool was opened; returns how many pools the database has now. */
    int opened(String database) {
        int pools = open.merge(database, 1, Integer::sum);
        if (pools > 1) {
            LOG.warn(
                    "{} pools to {} are open in this JVM; one DatabasePool serves any number of schemas: open it once, and"
                            + " share it with pool.schema(\"...\")",
                    pools,
                    database);
        }
        return pools;
    }

    /** A pool was closed. */
    void closed(String database) {
        open.computeIfPresent(database, (key, pools) -> pools == 1 ? null : pools - 1);
    }
}
