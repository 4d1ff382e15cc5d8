package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.DuplicateKey;
import dev.pgdbm.processor.run.Rosters.Entry;
import dev.pgdbm.processor.run.Rosters.Label;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets and maps of rows, and rows made by constructors and static methods. */
class RostersTest {
    private Rosters rosters;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Rosters.class, output);
        Implementations.define(Members.class, output);
    }

    @BeforeEach
    void threeMembers() throws SQLException {
        Database database = ClubDatabase.schema("rosters");
        rosters = database.dao(Rosters.class);
        Members members = database.dao(Members.class);
        members.create("ada@a", "Ada");
        members.create("bob@b", null);
        members.create("cyd@a", null);
    }

    @Test
    void aSetHasEqualRowsOnceInTheOrderOfTheFirst() {
        assertThat(rosters.domains()).containsExactly("a", "b");
    }

    @Test
    void aSetMayBeOfRecords() {
        assertThat(rosters.entries())
                .containsExactly(new Entry(3, "cyd@a"), new Entry(2, "bob@b"), new Entry(1, "ada@a"));
    }

    @Test
    void aSetCannotBeChanged() {
        assertThatThrownBy(() -> rosters.domains().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMapHasTheSecondColumnByTheFirstInTheOrderOfRows() {
        assertThat(rosters.names().entrySet())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly("cyd@a", "bob@b", "ada@a");
        assertThat(rosters.names()).containsEntry("ada@a", "Ada").containsEntry("bob@b", null);
    }

    @Test
    void aMapMayHaveRecordsByTheirFirstColumn() {
        assertThat(rosters.byId()).hasSize(3).containsEntry(2L, new Entry(2, "bob@b"));
    }

    @Test
    void twoRowsOfOneKeyAreAnException() {
        assertThatThrownBy(() -> rosters.byDomain())
                .isInstanceOf(DuplicateKey.class)
                .hasMessageContaining("Rosters.byDomain");
    }

    @Test
    void aConstructorTakesColumnsByTheNamesOfItsParameters() {
        assertThat(rosters.badges()).extracting(Object::toString).containsExactly("1:ada@a", "2:bob@b", "3:cyd@a");
    }

    @Test
    void aStaticMethodTakesColumnsByTheNamesOfItsParameters() {
        assertThat(rosters.labels()).extracting(Label::text).containsExactly("ada@a/Ada", "bob@b/null", "cyd@a/null");
    }
}
