package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.UnexpectedNull;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that is declared {@code @AssumeNonNull} is looked at when it is read. */
class AssumptionsTest {
    private Database database;
    private Assumptions assumptions;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Assumptions.class, output);
    }

    @BeforeEach
    void noMembers() throws SQLException {
        database = ClubDatabase.schema("assumptions");
        assumptions = database.dao(Assumptions.class);
    }

    @Test
    void aValueIsReturned() {
        addMember();
        assertThat(assumptions.lastId()).isEqualTo(1);
    }

    @Test
    void aComponentIsFilled() {
        addMember();
        assertThat(assumptions.summary()).isEqualTo(new Assumptions.Summary(1L, 1));
    }

    @Test
    void nullIsAnExceptionThatNamesMethodAndColumn() {
        assertThatThrownBy(() -> assumptions.lastId())
                .isInstanceOf(UnexpectedNull.class)
                .hasMessage(
                        "Assumptions.lastId returned NULL in column \"max\", which cannot be null in Java; declare it @Nullable");
    }

    @Test
    void nullInAComponentIsAnExceptionThatNamesItsColumn() {
        assertThatThrownBy(() -> assumptions.summary())
                .isInstanceOf(UnexpectedNull.class)
                .hasMessageStartingWith("Assumptions.summary returned NULL in column \"last_id\"");
    }

    @Test
    void theConnectionIsUsableAfterwards() {
        assertThatThrownBy(() -> assumptions.lastId()).isInstanceOf(UnexpectedNull.class);
        assertThat(assumptions.proven()).isEmpty();
    }

    private void addMember() {
        database.sql("INSERT INTO <<tables.members>> (email) VALUES ('ada@a')").update();
    }
}
