package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.Database;
import dev.pgdbm.processor.run.Passages.Person;
import dev.pgdbm.processor.run.Passages.Visit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated DAOs on a real server: rows as streams. */
class PassagesTest {
    private Database acme;
    private Passages visits;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Passages.class, output);
    }

    @BeforeEach
    void threeMembers() throws SQLException {
        acme = ClubDatabase.schema("acme");
        visits = acme.dao(Passages.class);
        visits.add("ada@a", "Ada");
        visits.add("bob@a", null);
        visits.add("cyd@b", "Cyd");
    }

    @Test
    void rowsBecomeRecordsInRecords() {
        try (Stream<Visit> all = visits.all("%@a", null)) {
            assertThat(all)
                    .containsExactly(new Visit("ada@a", new Person(1, "Ada")), new Visit("bob@a", new Person(2, null)));
        }
    }

    @Test
    void aVariantIsChosenByWhatIsGiven() {
        try (Stream<Visit> all = visits.all("%", "Cyd")) {
            assertThat(all).extracting(Visit::email).containsExactly("cyd@b");
        }
    }

    @Test
    void singleValuesMayBeNull() {
        try (Stream<String> names = visits.names()) {
            assertThat(names).containsExactly("Ada", null, "Cyd");
        }
    }

    @Test
    void whatReturnsRowsMayChangeThem() {
        assertThat(visits.register(2000)).hasSize(2000);
        assertThat(visits.count()).isEqualTo(2003);
    }

    @Test
    void inATransactionItSeesWhatThatDid() {
        acme.inTransaction(tx -> {
            Passages inside = tx.dao(Passages.class);
            inside.add("dan@a", "Dan");
            try (Stream<String> names = inside.names()) {
                assertThat(names).contains("Dan");
            }
        });
    }
}
