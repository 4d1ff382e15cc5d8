package com.example.queue;

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

/** Three workers on one queue: most mails go out, some at the second attempt, and one never. */
public final class QueueDemo {
    private static final RetryPolicy POLICY =
            new RetryPolicy(Duration.ofSeconds(30), 3, Duration.ofMillis(100), Duration.ofSeconds(10));

    private QueueDemo() {}

    /** Runs until every job is done or dead. */
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                DatabasePool pool = DatabasePool.open(PoolConfig.of(server.jdbcUrl("postgres"))
                        .withUser(server.user())
                        .withPassword(server.password()));
                Connection listener = server.connect("postgres")) {
            Database mail = pool.schema("mail");
            mail.migrate(JobQueue.class);
            run(mail, Doorbell.listen(listener, "mail"));
        }
    }

    @SuppressWarnings("try") // the workers only have to be there
    private static void run(Database mail, Doorbell doorbell) throws InterruptedException {
        Jobs jobs = mail.dao(Jobs.class);
        try (Workers workers = Workers.start(3, mail, QueueDemo::send, doorbell, POLICY)) {
            // All of them, or none: the workers hear of them when the transaction commits.
            mail.inTransaction(tx -> {
                for (int i = 1; i <= 9; i++) {
                    tx.dao(Jobs.class).add("mail", i == 7 ? "nobody@" : "user" + i + "@example.com");
                }
            });
            while (jobs.count() > 0) {
                Thread.sleep(50);
            }
        }
        for (DeadLetter letter : mail.dao(DeadLetters.class).page(Cursor.NEWEST, 10)) {
            say("dead after %d attempts: %s, %s", letter.attempts(), letter.payload(), letter.lastError());
        }
    }

    private static void send(Job job) {
        if (job.payload().endsWith("@")) {
            throw new IllegalArgumentException("no such address");
        }
        if (job.id() % 4 == 0 && job.attempts() == 1) {
            throw new IllegalStateException("the mail server is busy");
        }
        say("%s sends mail to %s, attempt %d", Thread.currentThread().getName(), job.payload(), job.attempts());
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(format + "%n", arguments);
    }
}
