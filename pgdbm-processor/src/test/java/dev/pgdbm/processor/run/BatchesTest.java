package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.error.UniqueViolation;
import dev.pgdbm.processor.run.Batches.Visit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All elements of a batch have an effect, or none. */
class BatchesTest {
    private Database database;
    private Batches batches;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Batches.class, output);
    }

    @BeforeEach
    void noVisits() throws SQLException {
        database = ClubDatabase.schema("batches");
        batches = database.dao(Batches.class);
    }

    private static List<Visit> visits(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(id -> new Visit(id, "guest " + id, id % 2 == 0 ? null : "odd"))
                .toList());
    }

    @Test
    void everyElementIsSentWhateverTheirNumber() {
        assertThat(batches.insert(visits(2_500))).isEqualTo(2_500);
        assertThat(batches.size()).isEqualTo(2_500);
    }

    @Test
    void theRowsOfEachElementAreCounted() {
        batches.insert(visits(25));

        assertThat(batches.annotate("last digit", List.of(0, 7, 10))).containsExactly(3, 2, 0);
        assertThat(batches.delete(List.of(1L, 99L, 2L))).isEqualTo(2);
    }

    @Test
    void noElementsNeedNoServer() {
        assertThatThrownBy(() -> database.inTransaction(tx -> {
                    assertThatThrownBy(() -> tx.sql("SELECT 1 / 0").update()).isInstanceOf(PgdbmException.class);

                    // Whatever were sent now would fail.
                    assertThat(tx.dao(Batches.class).insert(List.of())).isZero();
                    assertThat(tx.dao(Batches.class).annotate("", List.of())).isEmpty();
                    throw new IllegalStateException("done");
                }))
                .hasMessage("done");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 999, 1_000, 2_345})
    void theFailureSaysWhichElementItWas(int index) {
        List<Visit> visits = visits(2_400);
        visits.set(index, new Visit(index == 0 ? 1 : 0, "twice", null));
        int second = index == 0 ? 1 : index;

        assertThatThrownBy(() -> batches.insert(visits))
                .isInstanceOfSatisfying(
                        UniqueViolation.class,
                        failure -> assertThat(failure.element()).hasValue(second))
                .hasMessageContaining("Batches.insert, element " + second);
        assertThat(batches.size()).isZero();
    }

    @Test
    void aValueThatIsRefusedSaysWhichElementItWas() {
        List<Visit> visits = visits(1_200);
        visits.set(1_100, new Visit(1_100, "a\0", null));

        assertThatThrownBy(() -> batches.insert(visits)).isInstanceOfSatisfying(DatabaseFailure.class, failure -> {
            assertThat(failure.sqlState()).isEqualTo("22021");
            assertThat(failure.element()).hasValue(1_100);
        });
        assertThat(batches.size()).isZero();
    }

    @Test
    void connectionsGoOnAfterFailures() {
        // More often than the pool has connections.
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> batches.insert(List.of(new Visit(1, "Ada", null), new Visit(1, "Ada", null))))
                    .isInstanceOf(UniqueViolation.class);
        }
        assertThat(batches.insert(visits(3))).isEqualTo(3);
    }

    @Test
    void aBatchIsPartOfItsTransaction() {
        assertThatThrownBy(() -> database.inTransaction(tx -> {
                    tx.dao(Batches.class).insert(visits(3));
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(batches.size()).isZero();
    }
}
