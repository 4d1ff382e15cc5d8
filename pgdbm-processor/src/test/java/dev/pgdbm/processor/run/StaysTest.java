package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.processor.run.Stays.Key;
import dev.pgdbm.processor.run.Stays.Stay;
import dev.pgdbm.processor.run.Stays.Weather;
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
class StaysTest {
    private static final Stay FULL = new Stay(
            1, "Ada", "a \"note\", {x}", 5, Instant.parse("2024-02-29T12:30:00.000001Z"), 0.1, true, Weather.WET, "{}");

    private Database database;
    private Stays stays;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Stays.class, output);
    }

    @BeforeEach
    void noStays() throws SQLException {
        database = ClubDatabase.schema("stays");
        stays = database.dao(Stays.class);
    }

    @Test
    void recordsArriveAsTheyWere() {
        stays.insert(Set.of(FULL, Stay.of(2, "Bob")));

        assertThat(stays.find(List.of(new Key(1), new Key(2)))).containsExactly(FULL, Stay.of(2, "Bob"));
    }

    @Test
    void aStatementTakesMoreValuesThanItCouldHaveParameters() {
        List<Stay> many = LongStream.range(0, 200_000)
                .mapToObj(id -> new Stay(id, "guest", id % 2 == 0 ? null : "odd", null, null, id, true, null, null))
                .toList();

        assertThat(stays.insert(many)).isEqualTo(200_000);
        assertThat(stays.size()).isEqualTo(200_000);
    }

    @Test
    void anIterableIsGoneThroughOnce() {
        Iterable<Key> keys = List.of(new Key(3), new Key(4))::iterator;

        assertThat(stays.reserve(keys)).containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void updateDeleteAndMergeTakeRows() {
        stays.insert(List.of(Stay.of(1, "Ada"), Stay.of(2, "Bob")));

        assertThat(stays.annotate(List.of(FULL))).isEqualTo(1);
        assertThat(stays.merge(List.of(Stay.of(2, "Bo"), Stay.of(3, "Cyd")))).isEqualTo(2);
        assertThat(stays.delete(List.of(new Key(1)))).isTrue();
        assertThat(stays.find(List.of(new Key(1), new Key(2), new Key(3))))
                .containsExactly(Stay.of(2, "Bo"), Stay.of(3, "Cyd"));
    }

    @Test
    void noRowsNeedNoServer() {
        assertThatThrownBy(() -> database.transaction(tx -> {
                    Stays aborted = tx.dao(Stays.class);
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
        stays.insert(List.of(Stay.of(1, "Ada"), Stay.of(2, "Bob")));

        assertThat(stays.others(List.of())).containsExactlyInAnyOrder(1L, 2L);
        assertThat(stays.count(List.of())).isZero();
        assertThat(stays.retain(List.of())).isEqualTo(2);
        assertThat(stays.size()).isZero();
    }
}
