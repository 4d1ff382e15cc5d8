package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.processor.run.Visits.Key;
import dev.pgdbm.processor.run.Visits.Visit;
import dev.pgdbm.processor.run.Visits.Weather;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections of records are tables of one statement. */
class VisitsTest {
    private static final Visit FULL = new Visit(
            1, "Ada", "a \"note\", {x}", 5, Instant.parse("2024-02-29T12:30:00.000001Z"), 0.1, true, Weather.WET, "{}");

    private Database database;
    private Visits visits;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Visits.class, output);
    }

    @BeforeEach
    void noVisits() throws SQLException {
        database = ClubDatabase.schema("visits");
        visits = database.dao(Visits.class);
    }

    @Test
    void recordsArriveAsTheyWere() {
        visits.insert(Set.of(FULL, Visit.of(2, "Bob")));

        assertThat(visits.find(List.of(new Key(1), new Key(2)))).containsExactly(FULL, Visit.of(2, "Bob"));
    }

    @Test
    void aStatementTakesMoreValuesThanItCouldHaveParameters() {
        List<Visit> many = LongStream.range(0, 200_000)
                .mapToObj(id -> new Visit(id, "guest", id % 2 == 0 ? null : "odd", null, null, id, true, null, null))
                .toList();

        assertThat(visits.insert(many)).isEqualTo(200_000);
        assertThat(visits.size()).isEqualTo(200_000);
    }

    @Test
    void anIterableIsGoneThroughOnce() {
        Iterable<Key> keys = List.of(new Key(3), new Key(4))::iterator;

        assertThat(visits.reserve(keys)).containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void updateDeleteAndMergeTakeRows() {
        visits.insert(List.of(Visit.of(1, "Ada"), Visit.of(2, "Bob")));

        assertThat(visits.annotate(List.of(FULL))).isEqualTo(1);
        assertThat(visits.merge(List.of(Visit.of(2, "Bo"), Visit.of(3, "Cyd")))).isEqualTo(2);
        assertThat(visits.delete(List.of(new Key(1)))).isTrue();
        assertThat(visits.find(List.of(new Key(1), new Key(2), new Key(3))))
                .containsExactly(Visit.of(2, "Bo"), Visit.of(3, "Cyd"));
    }

    @Test
    void noRowsNeedNoServer() {
        assertThatThrownBy(() -> database.transaction(tx -> {
                    Visits aborted = tx.dao(Visits.class);
                    assertThatThrownBy(() -> tx.sql("SELECT 1 / 0").update()).isInstanceOf(PgdbmException.class);

                    // Whatever were sent now would fail.
                    assertThat(aborted.insert(List.of())).isZero();
                    assertThat(aborted.reserve(List.of())).isEmpty();
                    assertThat(aborted.annotate(List.of())).isZero();
                    assertThat(aborted.delete(List.of())).isFalse();
                    assertThat(aborted.merge(List.of())).isZero();
                    assertThat(aborted.find(List.of())).isEmpty();
                    assertThat(aborted.first(List.of())).isEmpty();
                    throw new IllegalStateException("done");
                }))
                .hasMessage("done");
    }

    @Test
    void noRowsAreSentWhereTheyMeanSomething() {
        visits.insert(List.of(Visit.of(1, "Ada"), Visit.of(2, "Bob")));

        assertThat(visits.others(List.of())).containsExactlyInAnyOrder(1L, 2L);
        assertThat(visits.count(List.of())).isZero();
        assertThat(visits.retain(List.of())).isEqualTo(2);
        assertThat(visits.size()).isZero();
    }
}
