package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.Database;
import dev.pgdbm.processor.run.Teams.Captain;
import dev.pgdbm.processor.run.Teams.Crew;
import dev.pgdbm.processor.run.Teams.Led;
import dev.pgdbm.processor.run.Teams.Owner;
import dev.pgdbm.processor.run.Teams.Team;
import dev.pgdbm.processor.run.Teams.Trophy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in records, where the row of an outer join is there and where it is not. */
class NestedRecordsTest {
    private static final Captain ADA = new Captain(null, "ada@a");

    private Teams teams;
    private long reds;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Teams.class, output);
        Implementations.define(Members.class, output);
    }

    @BeforeEach
    void aTeamWithCaptainAndOneWithout() throws SQLException {
        Database database = ClubDatabase.schema("nested");
        teams = database.dao(Teams.class);
        long ada = database.dao(Members.class).create("ada@a", null).id();
        teams.add("blues", null);
        reds = teams.add("reds", ada);
    }

    @Test
    void aRecordIsNullWhereTheJoinFoundNoRow() {
        assertThat(teams.all()).containsExactly(new Team("blues", null), new Team("reds", ADA));
    }

    @Test
    void anOptionalIsEmptyWhereTheJoinFoundNoRow() {
        assertThat(teams.crews())
                .containsExactly(new Crew("blues", Optional.empty()), new Crew("reds", Optional.of(ADA)));
    }

    @Test
    void aRecordThatIsAlwaysThereNeedsNoLook() {
        assertThat(teams.led()).containsExactly(new Led("reds", ADA));
    }

    @Test
    void recordsNestToAnyDepth() {
        teams.award(reds, "cup", 1999);

        assertThat(teams.trophies()).containsExactly(new Trophy("cup", new Owner(reds, new Led("reds", ADA))));
    }
}
