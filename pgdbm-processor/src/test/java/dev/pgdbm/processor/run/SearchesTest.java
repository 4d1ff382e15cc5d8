package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.UnexpectedNull;
import dev.pgdbm.error.UniqueViolation;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement is sent with the blocks whose parameters are true or there. */
class SearchesTest {
    private Searches searches;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Searches.class, output);
    }

    @BeforeEach
    void threeMembers() throws SQLException {
        Database database = ClubDatabase.schema("searches");
        database.sql("""
                INSERT INTO <<tables.members>> (email, full_name)
                VALUES ('ada@a', 'Ada'), ('bob@b', NULL), ('cyd@c', 'Ada')
                """).update();
        searches = database.dao(Searches.class);
    }

    @Test
    void blocksThatAreOffAreNotSent() {
        assertThat(searches.search(1, null, true, null, false, 9)).containsExactly("ada@a", "bob@b", "cyd@c");
    }

    @Test
    void aBlockOfAParameterThatIsThereIsSent() {
        assertThat(searches.search(1, "Ada", true, null, false, 9)).containsExactly("ada@a", "cyd@c");
    }

    @Test
    void elseIsSentIfTheParameterIsNotThere() {
        assertThat(searches.search(1, null, false, null, false, 9)).containsExactly("bob@b");
    }

    @Test
    void parametersBehindABlockThatIsOffAreBoundAtTheirPlaces() {
        assertThat(searches.search(1, null, true, 1L, false, 1)).containsExactly("bob@b");
    }

    @Test
    void everyBlockAtOnce() {
        assertThat(searches.search(1, "Ada", false, 1L, true, 1)).containsExactly("cyd@c");
    }

    @Test
    void onlyWhatIsGivenIsChanged() {
        assertThat(searches.update(2, null, "new@b")).isEqualTo(1);
        assertThat(searches.search(2, null, false, null, false, 1)).containsExactly("new@b");
    }

    @Test
    void aFailureIsThatOfTheMethodInEveryVariant() {
        assertThatThrownBy(() -> searches.update(2, "Bob", "ada@a"))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("Searches.update");
    }

    @Test
    void anAssumptionIsLookedAtInEveryVariant() {
        assertThat(searches.lastId(null)).isEqualTo(3);
        assertThatThrownBy(() -> searches.lastId(1L))
                .isInstanceOf(UnexpectedNull.class)
                .hasMessageContaining("Searches.lastId");
    }
}
