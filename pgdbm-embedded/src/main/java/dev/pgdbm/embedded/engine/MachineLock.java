package dev.pgdbm.embedded.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A lock that one thread of all processes of the machine can hold; freed by the system when its process dies.
 *
 * @param file the file that stands for it; stays behind, empty
 */
public record MachineLock(Path file) {
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 10;

    /** What is done under the lock. */
    @FunctionalInterface
    public interface Work<T> {
        T call() throws IOException, InterruptedException;
    }

    /** Does the work while nobody else holds the lock. */
    public <T> T holding(Work<T> work) throws IOException, InterruptedException {
        // A file lock belongs to the whole JVM, and POSIX drops it when any other channel on the file is closed, so the
        // threads of one JVM must take turns before they open the file. An interned string is the one monitor that all
        // class loaders share; annotation processors and Gradle daemons have many of them.
        synchronized (("pgdbm:" + file.toAbsolutePath()).intern()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                acquire(channel);
                return work.call();
            }
        }
    }

    /** Closing the channel frees the lock. */
    private void acquire(FileChannel channel) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (channel.tryLock() == null) {
            if (System.nanoTime() > deadline) {
                throw Fault.locked(file, TIMEOUT);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
