package dev.pgdbm.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.name.SchemaName;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CheckQueueTest {
    private static final SchemaName A = SchemaName.of("a");
    private static final SchemaName B = SchemaName.of("b");

    private final BlockingQueue<SchemaName> checked = new LinkedBlockingQueue<>();

    @Test
    void schemasAreCheckedInTurn() throws InterruptedException {
        try (CheckQueue queue = new CheckQueue(() -> false, checked::add, Duration.ofMillis(1))) {
            queue.add(A);
            queue.add(B);

            assertThat(next()).isEqualTo(A);
            assertThat(next()).isEqualTo(B);
        }
    }

    @Test
    void aSchemaThatWaitsIsCheckedOnce() throws InterruptedException {
        AtomicInteger timesBusy = new AtomicInteger(3);
        try (CheckQueue queue =
                new CheckQueue(() -> timesBusy.getAndDecrement() > 0, checked::add, Duration.ofMillis(1))) {
            queue.add(A);
            queue.add(A);
            queue.add(B);

            assertThat(next()).isEqualTo(A);
            assertThat(next()).isEqualTo(B);
        }
    }

    @Test
    void nothingIsCheckedWhileConnectionsAreWanted() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        try (CheckQueue queue = new CheckQueue(() -> asked.incrementAndGet() < 4, checked::add, Duration.ofMillis(1))) {
            queue.add(A);

            assertThat(next()).isEqualTo(A);
            assertThat(asked.get()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void aFailureDoesNotStopTheOthers() throws InterruptedException {
        try (CheckQueue queue =
                new CheckQueue(() -> false, schema -> checked.add(schema) && schema.equals(B), Duration.ofMillis(1))) {
            queue.add(A);
            queue.add(B);

            assertThat(next()).isEqualTo(A);
            assertThat(next()).isEqualTo(B);
        }
    }

    @Test
    void afterTheEndNothingIsChecked() {
        CheckQueue queue = new CheckQueue(() -> false, checked::add, Duration.ZERO);
        queue.close();

        queue.add(A);

        assertThat(checked).isEmpty();
    }

    private SchemaName next() throws InterruptedException {
        return checked.poll(30, TimeUnit.SECONDS);
    }
}
