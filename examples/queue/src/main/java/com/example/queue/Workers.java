package com.example.queue;

import com.example.queue.Worker.Handler;
import com.example.queue.Worker.RetryPolicy;
import dev.pgdbm.Database;
import java.util.ArrayList;
import java.util.List;

/** Threads that work on one queue, and their doorbell. */
final class Workers implements AutoCloseable {
    private final List<Thread> threads = new ArrayList<>();

    private Workers() {}

    static Workers start(int count, Database database, Handler handler, Doorbell doorbell, RetryPolicy policy) {
        Workers workers = new Workers();
        workers.start(doorbell, "doorbell");
        for (int i = 1; i <= count; i++) {
            workers.start(new Worker(database, handler, doorbell, policy), "worker-" + i);
        }
        return workers;
    }

    private void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    /** Interrupts them, and waits until they have stopped. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
