package com.example.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.queue.DeadLetters.Cursor;
import com.example.queue.DeadLetters.DeadLetter;
import com.example.queue.Jobs.Job;
import com.example.queue.Worker.RetryPolicy;
import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try") // workers only have to be there
class QueueTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final RetryPolicy PATIENT = new RetryPolicy(LONG, 3, LONG, LONG);

    private static EmbeddedPostgres server;
    private static DatabasePool pool;
    private static int schemas;

    private String schema;
    private Database database;
    private Jobs jobs;

    @BeforeAll
    static void open() {
        server = EmbeddedPostgres.start();
        pool = DatabasePool.open(PoolConfig.of(server.jdbcUrl("postgres"))
                .withUser(server.user())
                .withPassword(server.password()));
    }

    @AfterAll
    static void close() {
        pool.close();
        server.close();
    }

    @BeforeEach
    void aQueue() {
        schemas += 1;
        schema = "queue" + schemas;
        database = pool.schema(schema);
        database.migrate(JobQueue.class);
        jobs = database.dao(Jobs.class);
    }

    @Test
    void severalWorkersDoEachJobOnce() throws Exception {
        Set<Long> done = ConcurrentHashMap.newKeySet();
        CountDownLatch left = new CountDownLatch(50);
        try (Connection listener = server.connect("postgres");
                Workers workers = Workers.start(
                        4,
                        database,
                        job -> {
                            assertTrue(done.add(job.id()));
                            left.countDown();
                        },
                        Doorbell.listen(listener, schema),
                        PATIENT)) {
            database.inTransaction(tx ->
                    IntStream.range(0, 50).forEach(i -> tx.dao(Jobs.class).add("test", "job " + i)));
            assertTrue(left.await(1, TimeUnit.MINUTES));
        }
        assertEquals(0, jobs.count());
    }

    /** Nobody looks for an hour, so that it is the notification that wakes them. */
    @Test
    void aWaitingWorkerIsWokenByACommit() throws Exception {
        CountDownLatch woken = new CountDownLatch(1);
        try (Connection listener = server.connect("postgres");
                Workers workers = Workers.start(
                        1, database, job -> woken.countDown(), Doorbell.listen(listener, schema), PATIENT)) {
            jobs.add("test", "job");
            assertTrue(woken.await(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void aFailedJobWaitsForItsBackOff() {
        jobs.add("test", "job");
        worker(PATIENT).workOnce();
        assertFalse(worker(PATIENT).workOnce());
        assertTrue(jobs.secondsUntilNext().orElseThrow() > 3000);
    }

    @Test
    void aJobThatFailsTooOftenIsADeadLetter() {
        jobs.add("test", "job");
        RetryPolicy atOnce = new RetryPolicy(LONG, 3, Duration.ZERO, LONG);
        IntStream.rangeClosed(1, 3).forEach(attempt -> worker(atOnce).workOnce());
        assertEquals(0, jobs.count());
        assertEquals(
                List.of("3 java.lang.IllegalStateException: broken"),
                letters().page(Cursor.NEWEST, 10).stream()
                        .map(letter -> letter.attempts() + " " + letter.lastError())
                        .toList());
    }

    @Test
    void aJobOfAWorkerThatDiedIsTakenUpByAnother() {
        jobs.add("test", "job");
        Job first = jobs.claim(0).orElseThrow();
        Job second = jobs.claim(3600).orElseThrow();
        assertEquals(first.id(), second.id());
        assertFalse(jobs.finish(first.id(), first.attempts()), "the first is too late");
        assertTrue(jobs.finish(second.id(), second.attempts()));
    }

    @Test
    void pagesOfDeadLettersNeitherSkipNorRepeat() {
        bury(5);
        List<DeadLetter> first = letters().page(Cursor.NEWEST, 2);
        List<DeadLetter> second = letters().page(Cursor.behind(first.get(1)), 2);
        List<DeadLetter> third = letters().page(Cursor.behind(second.get(1)), 2);
        assertEquals(List.of(2, 2, 1), List.of(first.size(), second.size(), third.size()));
        Set<Long> all = List.of(first, second, third).stream()
                .flatMap(List::stream)
                .map(DeadLetter::id)
                .collect(Collectors.toSet());
        assertEquals(5, all.size());
    }

    @Test
    void aDeadLetterCanBeRevived() {
        bury(1);
        assertTrue(letters().revive(letters().page(Cursor.NEWEST, 1).get(0).id()));
        assertEquals(1, jobs.count());
    }

    @Test
    void onlyOneCleansUpAtATime() {
        bury(1);
        database.sql("UPDATE <<tables.dead_letters>> SET died_at = now() - interval '9 days'")
                .update();
        database.inTransaction(tx -> {
            assertTrue(tx.dao(DeadLetters.class).tryLock(new CleanUp(database).lockName()));
            assertEquals(0, new CleanUp(database).run(7));
        });
        assertEquals(1, new CleanUp(database).run(7));
    }

    private DeadLetters letters() {
        return database.dao(DeadLetters.class);
    }

    private Worker worker(RetryPolicy policy) {
        return new Worker(
                database,
                job -> {
                    throw new IllegalStateException("broken");
                },
                null,
                policy);
    }

    private void bury(int count) {
        IntStream.range(0, count).forEach(i -> jobs.add("test", "job " + i));
        for (int i = 0; i < count; i++) {
            Job job = jobs.claim(3600).orElseThrow();
            jobs.bury(job.id(), job.attempts(), "broken");
        }
    }
}
