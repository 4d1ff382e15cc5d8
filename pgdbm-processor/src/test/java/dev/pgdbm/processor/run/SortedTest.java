package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.processor.run.Sorted.Order;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A choice is sent as the SQL of the constant that is given. */
class SortedTest {
    private Sorted sorted;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Sorted.class, output);
    }

    @BeforeEach
    void threeMembers() throws SQLException {
        Database database = ClubDatabase.schema("sorted");
        database.sql("""
                INSERT INTO <<tables.members>> (email, full_name)
                VALUES ('ada@a', 'Ada'), ('bob@b', 'Bob'), ('cyd@c', 'Ada')
                """).update();
        sorted = database.dao(Sorted.class);
    }

    @Test
    void eachConstantIsItsSql() {
        assertThat(sorted.by(null, Order.NAME, 9)).containsExactly("bob@b", "ada@a", "cyd@c");
        assertThat(sorted.by(null, Order.NEWEST, 9)).containsExactly("cyd@c", "bob@b", "ada@a");
        assertThat(sorted.by(null, Order.COMMON, 9)).containsExactly("bob@b", "ada@a", "cyd@c");
    }

    @Test
    void choicesAndBlocksGoTogether() {
        assertThat(sorted.by("Ada", Order.NEWEST, 1)).containsExactly("cyd@c");
    }

    @Test
    void severalAreJoinedInTheirOrder() {
        assertThat(sorted.bySeveral(List.of(Order.NAME, Order.NEWEST))).containsExactly("bob@b", "cyd@c", "ada@a");
        assertThat(sorted.bySeveral(List.of(Order.NEWEST, Order.NAME))).containsExactly("cyd@c", "bob@b", "ada@a");
    }

    @Test
    void oneThatIsRepeatedCountsWhereItStandsFirst() {
        assertThat(sorted.bySeveral(List.of(Order.NAME, Order.NAME, Order.NEWEST, Order.NAME)))
                .containsExactly("bob@b", "cyd@c", "ada@a");
    }

    @Test
    void noneAtAllIsAnException() {
        assertThatThrownBy(() -> sorted.bySeveral(List.of()))
                .isInstanceOf(InvalidBinding.class)
                .hasMessage("Sorted.bySeveral: \"order\" is empty, but <<choice.order>> needs one at least");
    }

    @Test
    void noneIsFineInABlockThatIsOff() {
        assertThat(sorted.bySome(null)).hasSize(3);
        assertThat(sorted.bySome(List.of(Order.NEWEST))).containsExactly("cyd@c", "bob@b", "ada@a");
    }
}
