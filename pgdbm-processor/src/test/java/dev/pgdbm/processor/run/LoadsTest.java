package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.CopyInProgress;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.UniqueViolation;
import dev.pgdbm.processor.run.Loads.Key;
import dev.pgdbm.processor.run.Loads.Stay;
import dev.pgdbm.processor.run.Loads.Weather;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All rows of a COPY are there, or none. */
class LoadsTest {
    private static final Stay FULL = new Stay(
            1, "Ädä", "tab\t, \\N", 5, Instant.parse("2024-02-29T12:30:00.000001Z"), 0.1, true, Weather.WET, "{}");

    private Database database;
    private Loads loads;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Loads.class, output);
    }

    @BeforeEach
    void noStays() throws SQLException {
        database = ClubDatabase.schema("loads");
        loads = database.dao(Loads.class);
    }

    @Test
    void recordsArriveAsTheyWere() {
        assertThat(loads.stream(Stream.of(FULL, Stay.of(2, "Bob")))).isEqualTo(2);
        loads.iterator(List.of(Stay.of(3, "Cyd")).iterator());

        assertThat(loads.all()).containsExactly(FULL, Stay.of(2, "Bob"), Stay.of(3, "Cyd"));
    }

    @Test
    void rowsAreReadWhileTheyAreSent() {
        assertThat(loads.keys(() -> LongStream.range(0, 300_000)
                        .mapToObj(id -> new Key(id, "guest"))
                        .iterator()))
                .isEqualTo(300_000);
        assertThat(loads.size()).isEqualTo(300_000);
    }

    @Test
    void noRowsAreNone() {
        assertThat(loads.keys(List.of())).isZero();
    }

    @Test
    void aTransactionThatCopiesRunsNothingElse() {
        assertThatThrownBy(() -> database.inTransaction(tx -> {
                    Loads inside = tx.dao(Loads.class);
                    inside.stream(Stream.of(FULL).peek(stay -> inside.size()));
                }))
                .isInstanceOf(CopyInProgress.class)
                .hasMessageStartingWith("Loads.size: ")
                .hasMessageContaining("Loads.stream");

        assertThat(loads.size()).isZero();
    }

    @Test
    void aTransactionGoesOnAfterACopy() {
        long size = database.transaction(tx -> {
            Loads inside = tx.dao(Loads.class);
            inside.stream(Stream.of(FULL));
            return inside.size();
        });

        assertThat(size).isEqualTo(1);
    }

    @Test
    void aStreamIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();

        loads.stream(Stream.of(FULL).onClose(() -> closed.set(true)));

        assertThat(closed).isTrue();
    }

    @Test
    void whatTheSourceThrowsArrivesAndNothingIsLoaded() {
        Stream<Stay> failing = LongStream.range(0, 100_000).mapToObj(id -> {
            if (id == 90_000) {
                throw new IllegalStateException("no more");
            }
            return Stay.of(id, "guest");
        });

        // More often than the pool has connections.
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(
                            () -> loads.iterator(Arrays.asList(FULL, null, FULL).iterator()))
                    .isExactlyInstanceOf(NullPointerException.class);
        }
        assertThatThrownBy(() -> loads.stream(failing))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no more");

        assertThat(loads.size()).isZero();
    }

    @Test
    void aRowThatTheServerRefusesIsATypedFailure() {
        assertThatThrownBy(() -> loads.keys(List.of(new Key(1, "Ada"), new Key(1, "Bob"))))
                .isInstanceOfSatisfying(
                        UniqueViolation.class,
                        failure -> assertThat(failure.statement()).isEqualTo("Loads.keys"));
        assertThat(loads.size()).isZero();
    }

    @Test
    void textThatCannotBeStoredIsRefused() {
        assertThatThrownBy(() -> loads.keys(List.of(new Key(1, "Ada"), new Key(2, "B\0b"))))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("22021"));
        assertThat(loads.keys(List.of(new Key(2, "Bob")))).isEqualTo(1);
    }

    @Test
    void aCopyIsPartOfItsTransaction() {
        assertThatThrownBy(() -> database.transaction(tx -> {
                    tx.dao(Loads.class).keys(List.of(new Key(1, "Ada")));
                    assertThat(tx.dao(Loads.class).size()).isEqualTo(1);
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(loads.size()).isZero();
    }

    @Test
    void aSavepointUndoesACopyThatFailed() {
        database.transaction(tx -> {
            assertThatThrownBy(() -> tx.transaction(nested ->
                            nested.dao(Loads.class).stream(Stream.of(FULL).peek(stay -> {
                                throw new IllegalStateException("no more");
                            }))))
                    .hasMessage("no more");
            return tx.dao(Loads.class).keys(List.of(new Key(1, "Ada")));
        });
        assertThat(loads.size()).isEqualTo(1);
    }
}
