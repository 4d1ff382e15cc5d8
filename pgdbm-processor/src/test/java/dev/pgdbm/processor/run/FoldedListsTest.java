package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.processor.run.Cabinets.Cabinet;
import dev.pgdbm.processor.run.Cabinets.Leader;
import dev.pgdbm.processor.run.Cabinets.Prize;
import dev.pgdbm.processor.run.Cabinets.Shelf;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a join folded into records with lists. */
class FoldedListsTest {
    private static final Prize CUP = new Prize("cup", 1999);
    private static final Prize BELT = new Prize("belt", null);

    private Cabinets cabinets;
    private Teams teams;
    private long ada;
    private long reds;
    private long blues;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Cabinets.class, output);
        Implementations.define(Teams.class, output);
        Implementations.define(Members.class, output);
    }

    @BeforeEach
    void threeTeams() throws SQLException {
        Database database = ClubDatabase.schema("folded");
        cabinets = database.dao(Cabinets.class);
        teams = database.dao(Teams.class);
        ada = database.dao(Members.class).create("ada@a", null).id();
        database.dao(Members.class).create("bob@a", null);
        reds = teams.add("reds", ada);
        blues = teams.add("blues", ada);
        teams.add("greens", null);
    }

    private void award() {
        teams.award(blues, "cup", 1999);
        teams.award(reds, "belt", null);
        teams.award(blues, "belt", null);
    }

    @Test
    void recordsAndElementsKeepTheOrderOfTheirFirstRows() {
        award();

        assertThat(cabinets.inOrderOfPrizes())
                .extracting(Cabinet::name, Cabinet::prizes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("blues", List.of(CUP, BELT)),
                        org.assertj.core.groups.Tuple.tuple("reds", List.of(BELT)),
                        org.assertj.core.groups.Tuple.tuple("greens", List.of()));
    }

    @Test
    void aListIsEmptyWhereTheJoinFoundNoRow() {
        assertThat(cabinets.one("greens").prizes()).isEmpty();
    }

    @Test
    void oneRecordMayHaveSeveralRows() {
        award();

        assertThat(cabinets.one("blues")).isEqualTo(new Cabinet(blues, "blues", List.of(CUP, BELT)));
    }

    @Test
    void oneOfNoneIsAnException() {
        assertThatThrownBy(() -> cabinets.one("none")).isInstanceOf(NoRow.class);
    }

    @Test
    void nullableOfNoneIsNull() {
        assertThat(cabinets.oneOrNull("none")).isNull();
    }

    @Test
    void anOptionalMayHaveSeveralRows() {
        award();

        assertThat(cabinets.find("blues")).map(Cabinet::prizes).contains(List.of(CUP, BELT));
    }

    @Test
    void anOptionalOfNoneIsEmpty() {
        assertThat(cabinets.find("none")).isEmpty();
    }

    @Test
    void aListCannotBeChanged() {
        assertThatThrownBy(() -> cabinets.one("reds").prizes().add(CUP))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listsMayBeInLists() {
        award();

        assertThat(cabinets.leaders())
                .containsExactly(
                        new Leader(
                                "ada@a",
                                List.of(new Shelf("blues", List.of(CUP, BELT)), new Shelf("reds", List.of(BELT)))),
                        new Leader("bob@a", List.of()));
    }
}
