package dev.pgdbm.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.support.DaoStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AsyncCallsTest {
    private static final DaoStatement STATEMENT = DaoStatement.of("Users.find", "SELECT 1");
    private static final Duration SOON = Duration.ofMinutes(1);

    private final List<Runnable> waiting = new ArrayList<>();
    private final AsyncCalls calls = new AsyncCalls(waiting::add);
    private final List<String> called = new ArrayList<>();

    @Test
    void nothingRunsOnTheCallersThread() {
        CompletableFuture<String> future = calls.run(STATEMENT, this::call);
        assertThat(called).isEmpty();
        waiting.get(0).run();
        assertThat(future).isCompletedWithValue("done");
    }

    @Test
    void itFailsWithWhatWasThrown() {
        IllegalStateException thrown = new IllegalStateException("no");
        CompletableFuture<String> future = calls.run(STATEMENT, () -> {
            throw thrown;
        });
        waiting.get(0).run();
        assertThat(future.handle((result, failure) -> failure)).isCompletedWithValue(thrown);
    }

    @Test
    void whatWasCancelledBeforeItBeganDoesNot() {
        CompletableFuture<String> future = calls.run(STATEMENT, this::call);
        future.cancel(true);
        waiting.get(0).run();
        assertThat(called).isEmpty();
    }

    @Test
    void anExecutorThatRefusesFailsTheFuture() {
        AsyncCalls refusing = new AsyncCalls(task -> {
            throw new RejectedExecutionException("full");
        });
        assertThat(refusing.run(STATEMENT, this::call))
                .failsWithin(SOON)
                .withThrowableThat()
                .withCauseInstanceOf(PgdbmException.class)
                .withMessageContaining("Users.find: the executor refused to run it");
    }

    @Test
    void thereAreThreadsOnEveryJvm() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(2);
        AsyncThreads.upTo(1).execute(ran::countDown);
        AsyncThreads.platform(1).execute(ran::countDown);
        assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void noThreadKeepsTheJvmAlive() {
        assertThat(CompletableFuture.supplyAsync(() -> Thread.currentThread().isDaemon(), AsyncThreads.platform(1)))
                .succeedsWithin(SOON)
                .isEqualTo(true);
    }

    private String call() {
        called.add("called");
        return "done";
    }
}
