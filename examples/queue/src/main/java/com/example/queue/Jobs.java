package com.example.queue;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Optional;

/**
 * Jobs that wait, or are being worked on.
 *
 * <p>A worker that claims a job has it for the time of a lease, and no transaction open meanwhile. If it has not finished by then, another
 * worker gets the job: each job is done at least once, and its handler has to bear twice. The number of attempts tells the claims
 * apart, so that who comes late cannot finish or delay what is somebody else's now.
 */
@Dao(JobQueue.class)
public interface Jobs {
    /** @param attempts with this one */
    record Job(long id, String kind, String payload, int attempts) {}

    /** Adds a job that is due at once; in a transaction it is there when that commits. */
    @Query("INSERT INTO <<tables.jobs>> (kind, payload) VALUES (:kind, :payload) RETURNING id")
    long add(String kind, String payload);

    /** Takes the job that is due for the longest, past those that others are just taking. */
    @Query("""
            UPDATE <<tables.jobs>>
               SET attempts = attempts + 1, due_at = now() + make_interval(secs => :leaseSeconds)
             WHERE id = (SELECT id
                           FROM <<tables.jobs>>
                          WHERE due_at <= now()
                          ORDER BY due_at, id
                          LIMIT 1
                            FOR UPDATE SKIP LOCKED)
            RETURNING id, kind, payload, attempts
            """)
    Optional<Job> claim(double leaseSeconds);

    /** Removes a job that is done; false if the lease ran out and somebody else has it. */
    @Query("DELETE FROM <<tables.jobs>> WHERE id = :id AND attempts = :attempts")
    boolean finish(long id, int attempts);

    /** Lets a job that failed wait; false if the lease ran out and somebody else has it. */
    @Query("""
            UPDATE <<tables.jobs>>
               SET due_at = now() + make_interval(secs => :delaySeconds), last_error = :error
             WHERE id = :id AND attempts = :attempts
            """)
    boolean retry(long id, int attempts, double delaySeconds, String error);

    /** Moves a job that failed too often to the dead letters; false if the lease ran out and somebody else has it. */
    @Query("""
            WITH dead AS (
                DELETE FROM <<tables.jobs>> WHERE id = :id AND attempts = :attempts RETURNING id, kind, payload, attempts
            )
            INSERT INTO <<tables.dead_letters>> (id, kind, payload, attempts, last_error)
            SELECT id, kind, payload, attempts, :error FROM dead
            """)
    boolean bury(long id, int attempts, String error);

    /** Those that wait or are being worked on. */
    @Query("SELECT count(*) FROM <<tables.jobs>>")
    long count();

    /** Seconds until the next one is due, 0 if one is; empty if there is none. */
    @Query("""
            SELECT greatest(0, extract(epoch FROM due_at - now()))::double precision
              FROM <<tables.jobs>>
             ORDER BY due_at, id
             LIMIT 1
            """)
    Optional<Double> secondsUntilNext();
}
