package com.example.queue;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.List;

/** Jobs that failed too often, until somebody looks at them. */
@Dao(JobQueue.class)
public interface DeadLetters {
    /** A dead letter. */
    record DeadLetter(long id, String kind, String payload, int attempts, String lastError, Instant diedAt) {}

    /** Where a page begins; the next page is behind the last letter of the one before. */
    record Cursor(Instant diedAt, long id) {
        static final Cursor NEWEST = new Cursor(Instant.MAX, Long.MAX_VALUE);

        static Cursor behind(DeadLetter letter) {
            return new Cursor(letter.diedAt(), letter.id());
        }
    }

    /** A page, newest first. By keyset rather than OFFSET: every page costs the same, and none skips or repeats a letter. */
    @Query("""
            SELECT id, kind, payload, attempts, last_error, died_at
              FROM <<tables.dead_letters>>
             WHERE (died_at, id) < (:diedAt, :id)
             ORDER BY died_at DESC, id DESC
             LIMIT :limit
            """)
    List<DeadLetter> page(Instant diedAt, long id, int limit);

    /** The page behind a cursor. */
    default List<DeadLetter> page(Cursor cursor, int limit) {
        return page(cursor.diedAt(), cursor.id(), limit);
    }

    /** Gives a dead letter another life. */
    @Query("""
            WITH revived AS (DELETE FROM <<tables.dead_letters>> WHERE id = :id RETURNING kind, payload)
            INSERT INTO <<tables.jobs>> (kind, payload) SELECT kind, payload FROM revived
            """)
    boolean revive(long id);

    /** Removes what nobody has looked at for so many days. */
    @Query("DELETE FROM <<tables.dead_letters>> WHERE died_at < now() - make_interval(days => :days)")
    int removeOlderThan(int days);

    /** Whether this transaction is the only one now, and until it ends, that has the lock of that name. */
    @Query("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
    boolean tryLock(String name);
}
