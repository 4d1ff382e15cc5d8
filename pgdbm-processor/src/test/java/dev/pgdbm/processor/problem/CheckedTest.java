package dev.pgdbm.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {
    private static final Location HERE = Location.of(new SourceRef() {});
    private static final Problem ERROR = Problem.error("e", HERE, "error");
    private static final Problem OTHER = Problem.error("o", HERE, "other error");
    private static final Problem WARNING = Problem.warning("w", HERE, "warning");
    private static final Problem NOTE = Problem.note("n", HERE, "note");

    @Test
    void isFailedByErrorsOnly() {
        assertThat(Checked.of(1, List.of(WARNING, NOTE))).isEqualTo(new Checked.Ok<>(1, List.of(WARNING, NOTE)));
        assertThat(Checked.of(1, List.of(WARNING, ERROR))).isEqualTo(new Checked.Failed<>(List.of(WARNING, ERROR)));
    }

    @Test
    void refusesAFailureWithoutAnError() {
        assertThatThrownBy(() -> Checked.failed(WARNING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mapKeepsProblems() {
        assertThat(Checked.of(1, List.of(WARNING)).map(Object::toString))
                .isEqualTo(new Checked.Ok<>("1", List.of(WARNING)));
        assertThat(Checked.<Integer>failed(ERROR).map(Object::toString)).isEqualTo(Checked.failed(ERROR));
    }

    @Test
    void thenAccumulatesInOrder() {
        Checked<Integer> first = Checked.of(1, List.of(WARNING));
        assertThat(first.then(one -> Checked.of(one + 1, List.of(NOTE))))
                .isEqualTo(new Checked.Ok<>(2, List.of(WARNING, NOTE)));
        assertThat(first.then(one -> Checked.failed(ERROR)).problems()).containsExactly(WARNING, ERROR);
        assertThat(Checked.failed(ERROR).then(one -> Checked.failed(OTHER)).problems())
                .containsExactly(ERROR);
    }

    @Test
    void bothReportsBothSides() {
        Checked<Integer> one = Checked.of(1, List.of(WARNING));
        Checked<Integer> error = Checked.failed(ERROR);
        assertThat(one.both(Checked.of(2, List.of(NOTE)), Integer::sum))
                .isEqualTo(new Checked.Ok<>(3, List.of(WARNING, NOTE)));
        assertThat(one.both(error, Integer::sum).problems()).containsExactly(WARNING, ERROR);
        assertThat(error.both(one, Integer::sum).problems()).containsExactly(ERROR, WARNING);
        assertThat(error.both(Checked.failed(OTHER), (a, b) -> a).problems()).containsExactly(ERROR, OTHER);
    }

    @Test
    void allReportsEveryPart() {
        assertThat(Checked.all(List.of(Checked.ok(1), Checked.of(2, List.of(WARNING)))))
                .isEqualTo(new Checked.Ok<>(List.of(1, 2), List.of(WARNING)));
        assertThat(Checked.all(List.of(Checked.failed(ERROR), Checked.ok(1), Checked.failed(OTHER))))
                .isEqualTo(new Checked.Failed<>(List.of(ERROR, OTHER)));
        assertThat(Checked.all(List.of())).isEqualTo(Checked.ok(List.of()));
    }

    @Test
    void valueIsThereUnlessItFailed() {
        assertThat(Checked.ok(1).value()).contains(1);
        assertThat(Checked.failed(ERROR).value()).isEmpty();
    }
}
