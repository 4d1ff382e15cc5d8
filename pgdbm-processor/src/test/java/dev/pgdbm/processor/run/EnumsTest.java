package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.CheckViolation;
import dev.pgdbm.error.DataFailure;
import dev.pgdbm.processor.CheckServer;
import dev.pgdbm.processor.run.Tasks.Status;
import dev.pgdbm.processor.run.Tasks.Task;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enums travel by label, domains as what they are based on. */
class EnumsTest {
    private Tasks tasks;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Tasks.class, output);
    }

    @BeforeEach
    void noTasks() throws SQLException {
        Database database = ClubDatabase.schema("enums");
        tasks = database.dao(Tasks.class);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyConstantComesBack(Status status) {
        assertThat(tasks.same(status)).isEqualTo(status);
    }

    @Test
    void columnsAndArraysOfThemComeBack() {
        assertThat(tasks.add(Status.IN_PROGRESS, Arrays.asList(Status.OPEN, null), Status.DONE, 3))
                .isEqualTo(new Task(Status.IN_PROGRESS, Arrays.asList(Status.OPEN, null), Status.DONE, 3));
    }

    @Test
    void nullComesBack() {
        assertThat(tasks.add(Status.OPEN, List.of(), null, 1)).isEqualTo(new Task(Status.OPEN, List.of(), null, 1));
    }

    @Test
    void aListOfThemIsAnArrayToCompareWith() {
        tasks.add(Status.OPEN, List.of(), null, 1);
        tasks.add(Status.DONE, List.of(), null, 1);
        tasks.add(Status.IN_PROGRESS, List.of(), null, 1);

        assertThat(tasks.in(List.of(Status.OPEN, Status.IN_PROGRESS))).containsExactly(Status.OPEN, Status.IN_PROGRESS);
    }

    @Test
    void aLabelOfALaterMigrationIsAFailureAfterWhichTheConnectionIsUsable() throws SQLException {
        CheckServer.execute("ALTER TYPE \"enums\".status ADD VALUE 'lost'");

        assertThatThrownBy(() -> tasks.last())
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("a label was read for which the Java enum had no constant");
        assertThat(tasks.one()).isEqualTo(1);
    }

    @Test
    void aDomainChecksItsValue() {
        assertThatThrownBy(() -> tasks.add(Status.OPEN, List.of(), null, 0)).isInstanceOf(CheckViolation.class);
    }
}
