package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.Database;
import dev.pgdbm.processor.run.Filters.Filter;
import dev.pgdbm.processor.run.Filters.Name;
import dev.pgdbm.processor.run.Filters.NewMember;
import dev.pgdbm.processor.run.Filters.Page;
import dev.pgdbm.processor.run.Filters.Wish;
import dev.pgdbm.processor.run.Tasks.Status;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components of records are sent, and decide about blocks, as parameters of their own would. */
class FiltersTest {
    private static final List<String> ALL = List.of("ada@a", "bob@b", "cyd@c");

    private Filters filters;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Filters.class, output);
    }

    @BeforeEach
    void threeMembers() throws SQLException {
        Database database = ClubDatabase.schema("filters");
        filters = database.dao(Filters.class);
        filters.add(new NewMember("ada@a", new Name("Ada")));
        filters.add(new NewMember("bob@b", new Name(null)));
        filters.add(new NewMember("cyd@c", new Name("Ada")));
    }

    @Test
    void blocksOfComponentsThatAreNullAreNotSent() {
        assertThat(filters.search(new Filter(null, ALL, null))).isEqualTo(ALL);
    }

    @Test
    void aListInsideARecordIsAnArray() {
        assertThat(filters.search(new Filter(null, List.of("bob@b"), null))).containsExactly("bob@b");
    }

    @Test
    void aBlockOfAComponentThatIsThereIsSent() {
        assertThat(filters.search(new Filter("Ada", ALL, null))).containsExactly("ada@a", "cyd@c");
    }

    @Test
    void componentsOfARecordThatIsThereAreSent() {
        assertThat(filters.search(new Filter(null, ALL, new Page(true, 2, null))))
                .containsExactly("cyd@c", "bob@b");
    }

    @Test
    void everyBlockAtOnce() {
        assertThat(filters.search(new Filter("Ada", ALL, new Page(false, 2, 1L))))
                .containsExactly("cyd@c");
    }

    @Test
    void componentsOfNullAreNull() {
        assertThat(filters.page(null)).isEqualTo(ALL);
        assertThat(filters.page(new Page(false, 2, null))).containsExactly("ada@a", "bob@b");
    }

    @Test
    void enumsInsideRecordsTravelByLabel() {
        assertThat(filters.wishes(new Wish(Status.IN_PROGRESS, null))).isEqualTo("{in-progress,done}");
        assertThat(filters.wishes(new Wish(Status.DONE, Status.OPEN))).isEqualTo("{done}open");
    }
}
