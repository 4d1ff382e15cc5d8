package dev.pgdbm.internal.guard;

import dev.pgdbm.name.SchemaName;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Schemas waiting to be checked, one after the other, on one thread that goes away while there are none.
 *
 * <p>While the application needs the connections itself, or after a failure, it waits, twice as long each time.
 */
final class CheckQueue implements AutoCloseable {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final long IDLE_SECONDS = 10;

    private final BooleanSupplier busy;
    private final Predicate<SchemaName> check;
    private final Duration delay;
    private final Set<SchemaName> waiting = new LinkedHashSet<>();
    private final ScheduledThreadPoolExecutor thread;
    private boolean scheduled;
    private Duration pause;

    /**
     * @param busy whether to wait
     * @param check checks a schema, without throwing; whether it could
     * @param delay from the first schema to its check
     */
    CheckQueue(BooleanSupplier busy, Predicate<SchemaName> check, Duration delay) {
        this.busy = busy;
        this.check = check;
        this.delay = delay;
        this.pause = delay;
        this.thread = new ScheduledThreadPoolExecutor(1, CheckQueue::daemon, new ThreadPoolExecutor.DiscardPolicy());
        thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread daemon(Runnable task) {
        Thread created = new Thread(task, "pgdbm schema check");
        created.setDaemon(true);
        return created;
    }

    /** Adds a schema, if it is not waiting already. */
    synchronized void add(SchemaName schema) {
        waiting.add(schema);
        if (!scheduled) {
            scheduled = true;
            schedule(delay);
        }
    }

    /** Stops; what waits is never checked. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    boolean isClosed() {
        return thread.isShutdown();
    }

    private void schedule(Duration after) {
        // A check throws nothing that anybody could wait for.
        ScheduledFuture<?> unused = thread.schedule(this::run, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        boolean well = true;
        while (well && !isClosed()) {
            if (busy.getAsBoolean()) {
                well = false;
            } else {
                Optional<SchemaName> next = next();
                if (next.isEmpty()) {
                    return;
                }
                well = check.test(next.get());
            }
        }
        pause();
    }

    private synchronized Optional<SchemaName> next() {
        Iterator<SchemaName> first = waiting.iterator();
        scheduled = first.hasNext();
        if (!scheduled) {
            pause = delay;
            return Optional.empty();
        }
        SchemaName next = first.next();
        first.remove();
        return Optional.of(next);
    }

    private synchronized void pause() {
        schedule(pause);
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
