package dev.pgdbm.internal.execute;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that futures are run on unless others are given; none of them keeps the JVM from ending. */
public final class AsyncThreads {
    /** Before this, virtual threads are a preview. */
    private static final int VIRTUAL_SINCE = 21;

    private static final long IDLE_SECONDS = 10;
    private static final Optional<Executor> VIRTUAL = virtual();

    private AsyncThreads() {}

    /**
     * A virtual thread for each call where the JVM has them, else so many threads, which end when there is nothing to do.
     *
     * @param most as there are connections: more would only wait for one
     */
    public static Executor upTo(int most) {
        return VIRTUAL.orElseGet(() -> platform(most));
    }

    /** By name, since the class files are Java 17's. */
    private static Optional<Executor> virtual() {
        if (Runtime.version().feature() < VIRTUAL_SINCE) {
            return Optional.empty();
        }
        try {
            MethodHandle start = MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
            return Optional.of(MethodHandleProxies.asInterfaceInstance(Executor.class, start));
        } catch (ReflectiveOperationException unknown) {
            return Optional.empty();
        }
    }

    static Executor platform(int most) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), AsyncThreads::daemon);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "pgdbm future");
        thread.setDaemon(true);
        return thread;
    }
}
