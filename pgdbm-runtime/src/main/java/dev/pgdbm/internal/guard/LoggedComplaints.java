package dev.pgdbm.internal.guard;

import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.name.SchemaName;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Complaints in the log: warnings up to a number, since 10,000 tenants that lack one migration are one message. */
final class LoggedComplaints implements Complaints {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaGuard.class);
    private static final int MOST_WARNINGS = 50;

    private final AtomicInteger warnings = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public void differs(SchemaMismatch mismatch) {
        int number = warnings.incrementAndGet();
        if (number <= MOST_WARNINGS) {
            LOG.warn(mismatch.getMessage());
        } else {
            LOG.debug(mismatch.getMessage());
        }
        if (number == MOST_WARNINGS) {
            LOG.warn("more schemas that differ are logged at level DEBUG");
        }
    }

    /** Why is a warning the first time only. */
    @Override
    public void failed(SchemaName schema, Exception failure) {
        if (failures.getAndIncrement() == 0) {
            LOG.warn(
                    "schema \"{}\" could not be compared with what its DAOs were compiled against: {}; that is tried again when a"
                            + " DAO is made, later failures are logged at level DEBUG; withSchemaCheck(SchemaCheck.OFF) switches it off",
                    schema,
                    failure.getMessage());
        } else {
            LOG.debug("schema \"{}\" could not be compared with what its DAOs were compiled against", schema, failure);
        }
    }
}
