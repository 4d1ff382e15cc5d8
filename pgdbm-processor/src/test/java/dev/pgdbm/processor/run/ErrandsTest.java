package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.FutureInTransaction;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.QueryTimeout;
import dev.pgdbm.error.UniqueViolation;
import dev.pgdbm.processor.run.Errands.Person;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated DAOs on a real server: what becomes of futures, and of statements that take too long. */
class ErrandsTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final double LONG = 60;

    private Database acme;
    private Errands errands;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Errands.class, output);
    }

    @BeforeEach
    void twoMembers() throws SQLException {
        acme = ClubDatabase.schema("acme");
        errands = acme.dao(Errands.class);
        errands.add("ada@a").join();
        errands.add("bob@a").join();
    }

    @Test
    void aFutureOfVoidIsNullInTheEnd() {
        assertThat(errands.add("cyd@a")).succeedsWithin(SOON).isNull();
        assertThat(errands.count()).succeedsWithin(SOON).isEqualTo(3L);
    }

    @Test
    void aFutureHoldsARow() {
        assertThat(errands.get("ada@a")).succeedsWithin(SOON).isEqualTo(new Person(1, "ada@a"));
    }

    @Test
    void aFutureMayHoldNull() {
        assertThat(errands.fullName("ada@a")).succeedsWithin(SOON).isNull();
    }

    @Test
    void aFutureHoldsAnOptional() {
        assertThat(errands.find("ada@a").join()).contains(new Person(1, "ada@a"));
        assertThat(errands.find("none").join()).isEmpty();
    }

    @Test
    void aFutureHoldsAList() {
        assertThat(errands.emails(null).join()).containsExactly("ada@a", "bob@a");
    }

    @Test
    void aFutureHoldsAMap() {
        assertThat(errands.byId().join()).isEqualTo(Map.of(1L, new Person(1, "ada@a"), 2L, new Person(2, "bob@a")));
    }

    @Test
    void aFutureHoldsTheNumberOfRows() {
        assertThat(errands.remove("%@a")).succeedsWithin(SOON).isEqualTo(2);
        assertThat(errands.removeAny("%@a")).succeedsWithin(SOON).isEqualTo(false);
    }

    @Test
    void whatIsBoundIsWhatWasGiven() {
        List<Long> ids = new ArrayList<>(List.of(1L));
        CompletableFuture<List<String>> emails = errands.emails(ids);
        ids.set(0, 2L);
        assertThat(emails.join()).containsExactly("ada@a");
    }

    @Test
    void aFutureFailsWithOurException() {
        assertThat(errands.get("none")).failsWithin(SOON).withThrowableThat().withCauseInstanceOf(NoRow.class);
        assertThat(errands.add("ada@a"))
                .failsWithin(SOON)
                .withThrowableThat()
                .withCauseInstanceOf(UniqueViolation.class);
    }

    @Test
    void aTransactionMakesNoFutures() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> tx.dao(Errands.class).count()))
                .isInstanceOf(FutureInTransaction.class)
                .hasMessageContaining("Errands.count");
    }

    @Test
    void whatTakesTooLongIsCancelled() {
        assertThatThrownBy(() -> errands.sleep(LONG))
                .isInstanceOf(QueryTimeout.class)
                .hasMessageContaining("Errands.sleep")
                .hasMessageContaining("20 ms");
    }

    @Test
    void everyVariantHasTheTimeLimit() {
        assertThatThrownBy(() -> errands.sleepAndCount(LONG, true)).isInstanceOf(QueryTimeout.class);
    }

    @Test
    void whatIsFastEnoughIsNotCancelled() {
        assertThat(errands.sleepAndCount(0, false)).isEqualTo(1);
    }
}
