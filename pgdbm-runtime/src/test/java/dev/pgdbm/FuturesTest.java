package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.FutureInTransaction;
import dev.pgdbm.error.PoolClosed;
import dev.pgdbm.support.DaoStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Where a pool runs the methods that return futures. */
class FuturesTest {
    private static final DaoStatement STATEMENT = DaoStatement.of("Users.later", "SELECT 1");

    private final List<Runnable> given = new ArrayList<>();

    @Test
    void thePoolRunsThemOnTheExecutorOfItsConfiguration() {
        try (DatabasePool pool = DatabasePool.open(TestServer.config().withExecutor(given::add))) {
            assertThat(pool.schema("acme").executor().async(STATEMENT, () -> 1)).isNotDone();
            assertThat(given).hasSize(1);
        }
    }

    @Test
    void aBorrowedDataSourceMayComeWithAnExecutor() {
        DatabasePool pool = DatabasePool.using(TestServer.dataSource(), SchemaCheck.OFF, given::add);
        assertThat(pool.schema("acme").executor().async(STATEMENT, () -> 1)).isNotDone();
        assertThat(given).hasSize(1);
    }

    @Test
    void withoutOneTheyAreNotRunByTheCaller() {
        try (DatabasePool pool = TestServer.pool()) {
            Thread caller = Thread.currentThread();
            assertThat(pool.schema("acme").executor().async(STATEMENT, Thread::currentThread))
                    .succeedsWithin(Duration.ofMinutes(1))
                    .isNotSameAs(caller);
        }
    }

    @Test
    void afterThePoolWasClosedTheyFail() {
        DatabasePool pool = TestServer.pool();
        Database acme = pool.schema("acme");
        pool.close();
        CompletableFuture<Object> future =
                acme.executor().async(STATEMENT, () -> acme.executor().connect(STATEMENT));
        assertThat(future)
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withCauseInstanceOf(PoolClosed.class);
    }

    @Test
    void aTransactionRefusesThem() {
        try (DatabasePool pool = TestServer.pool()) {
            assertThatThrownBy(() -> pool.schema("acme")
                            .inTransaction(tx -> tx.executor().async(STATEMENT, () -> 1)))
                    .isInstanceOf(FutureInTransaction.class)
                    .hasMessageContaining("Users.later");
        }
    }
}
