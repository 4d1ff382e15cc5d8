package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.ReadOnlyTransaction;
import dev.pgdbm.error.UniqueViolation;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Procedures, and default methods in transactions, on a real server. */
class EnrolmentsTest {
    private Database acme;
    private Enrolments enrolments;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Enrolments.class, output);
    }

    @BeforeEach
    void emptyClub() throws SQLException {
        acme = ClubDatabase.schema("acme");
        enrolments = acme.dao(Enrolments.class);
    }

    @Test
    void outParametersAreARow() {
        assertThat(enrolments.enrol("ada@a")).isEqualTo(new Enrolments.Enrolled(1, null));
    }

    @Test
    void aProcedureMayCommit() {
        assertThatThrownBy(() -> enrolments.enrolOneByOne(List.of("ada@a", "bob@a", "ada@a")))
                .isInstanceOf(UniqueViolation.class);

        assertThat(enrolments.count()).isEqualTo(2);
    }

    @Test
    void aMethodInATransactionIsOne() {
        assertThat(enrolments.isOneTransaction()).isTrue();
    }

    @Test
    void whatAMethodInATransactionDidIsThere() {
        enrolments.enrolBoth("ada@a", "bob@a");

        assertThat(enrolments.count()).isEqualTo(2);
    }

    @Test
    void whatAMethodInATransactionDidBeforeItThrewIsGone() {
        assertThatThrownBy(() -> enrolments.enrolBoth("ada@a", "ada@a")).isInstanceOf(UniqueViolation.class);

        assertThat(enrolments.count()).isZero();
    }

    @Test
    void aCheckedExceptionRollsBackAndArrives() {
        assertThatThrownBy(() -> enrolments.enrolAndThrow("ada@a"))
                .isInstanceOf(IOException.class)
                .hasMessage("after ada@a");

        assertThat(enrolments.count()).isZero();
    }

    @Test
    void insideATransactionAFailureRollsBackToTheSavepoint() {
        acme.inTransaction(tx -> {
            Enrolments inside = tx.dao(Enrolments.class);
            inside.enrol("eve@a");
            assertThatThrownBy(() -> inside.enrolBoth("ada@a", "eve@a")).isInstanceOf(UniqueViolation.class);
        });

        assertThat(enrolments.count()).isEqualTo(1);
    }

    @Test
    void theIsolationLevelIsThatOfTheAnnotation() {
        assertThat(enrolments.serializable()).isEqualTo("serializable");
    }

    @Test
    void insideATransactionAnotherIsolationLevelIsRefused() {
        assertThatThrownBy(
                        () -> acme.inTransaction(tx -> tx.dao(Enrolments.class).serializable()))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("25001"));
    }

    @Test
    void aReadOnlyMethodWritesNothing() {
        assertThatThrownBy(() -> enrolments.enrolReadOnly("ada@a")).isInstanceOf(ReadOnlyTransaction.class);
    }

    @Test
    void aTransactionWritesAgainAfterAReadOnlyMethod() {
        acme.inTransaction(tx -> {
            Enrolments inside = tx.dao(Enrolments.class);
            assertThatThrownBy(() -> inside.enrolReadOnly("ada@a")).isInstanceOf(ReadOnlyTransaction.class);
            inside.enrol("eve@a");
        });

        assertThat(enrolments.count()).isEqualTo(1);
    }

    @Test
    void aDefaultMethodReachesWhatTheDaoRunsOn() {
        acme.inTransaction(tx -> {
            Enrolments inside = tx.dao(Enrolments.class);
            inside.enrol("eve@a");
            assertThat(inside.countBySql()).isEqualTo(1);
        });
    }
}
