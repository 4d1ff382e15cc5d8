package com.example.queue;

import com.example.queue.Jobs.Job;
import dev.pgdbm.Database;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works until its thread is interrupted: claims a job, handles it, and waits for the doorbell where none is due. */
final class Worker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Jobs jobs;
    private final Handler handler;
    private final Doorbell doorbell;
    private final RetryPolicy policy;

    Worker(Database database, Handler handler, Doorbell doorbell, RetryPolicy policy) {
        this.jobs = database.dao(Jobs.class);
        this.handler = handler;
        this.doorbell = doorbell;
        this.policy = policy;
    }

    /** What is done with a job; throwing anything means that it has to be tried again. */
    interface Handler {
        void handle(Job job) throws Exception;
    }

    /**
     * How failures are met.
     *
     * @param lease how long a worker has a job
     * @param attempts after which a job is a dead letter
     * @param backOff before the second attempt; twice that before the third, and so on
     * @param patience how long to wait for the doorbell, in case a notification was lost with its connection
     */
    record RetryPolicy(Duration lease, int attempts, Duration backOff, Duration patience) {
        double delaySeconds(int attempt) {
            return seconds(backOff) * Math.pow(2, attempt - 1);
        }
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long rings = doorbell.rings();
                if (!workOnce()) {
                    doorbell.await(rings, pause());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Handles one job; false if none is due. */
    boolean workOnce() {
        return jobs.claim(seconds(policy.lease())).map(this::handled).isPresent();
    }

    private Job handled(Job job) {
        try {
            handler.handle(job);
            jobs.finish(job.id(), job.attempts());
        } catch (InterruptedException stopped) {
            // The lease runs out, and somebody else takes it up.
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            LOG.warn("job {} failed at attempt {}: {}", job.id(), job.attempts(), failure.toString());
            failed(job, String.valueOf(failure));
        }
        return job;
    }

    private void failed(Job job, String error) {
        if (job.attempts() >= policy.attempts()) {
            jobs.bury(job.id(), job.attempts(), error);
        } else {
            jobs.retry(job.id(), job.attempts(), policy.delaySeconds(job.attempts()), error);
        }
    }

    private Duration pause() {
        Duration next = jobs.secondsUntilNext()
                .map(seconds -> Duration.ofMillis((long) (seconds * 1000) + 1))
                .orElse(policy.patience());
        return next.compareTo(policy.patience()) < 0 ? next : policy.patience();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
