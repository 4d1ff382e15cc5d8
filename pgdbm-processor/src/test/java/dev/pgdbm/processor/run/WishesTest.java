package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.pgdbm.processor.run.Tasks.Status;
import dev.pgdbm.processor.run.Wishes.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An Optional is what is in it, or NULL. */
class WishesTest {
    private static Wishes wishes;

    @BeforeAll
    static void compile(@TempDir Path output) throws SQLException {
        Implementations.define(Wishes.class, output);
        wishes = ClubDatabase.schema("wishes").dao(Wishes.class);
    }

    @Test
    void whatIsThereIsSent() {
        assertThat(wishes.line(
                        Optional.of("a"),
                        OptionalInt.of(1),
                        OptionalLong.of(Long.MAX_VALUE),
                        OptionalDouble.of(0.5),
                        Optional.of(Status.IN_PROGRESS),
                        Optional.of(List.of(1, 2))))
                .isEqualTo("a,1,9223372036854775807,0.5,in-progress,{1,2}");
    }

    @Test
    void whatIsEmptyIsNull() {
        assertThat(wishes.line(
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isEmpty();
    }

    @Test
    void aBlockIsSentIfItIsThere() {
        assertThat(wishes.blocks(Optional.of("y"), OptionalInt.of(0))).isEqualTo("xy0");
        assertThat(wishes.blocks(Optional.empty(), OptionalInt.empty())).isEqualTo("xnone");
    }

    @Test
    void componentsOfWhatIsEmptyAreNull() {
        assertThat(wishes.page(Optional.empty())).isEmpty();
    }

    @Test
    void componentsOfWhatIsThereAreSentIfTheyAreThere() {
        assertThat(wishes.page(Optional.of(new Page(OptionalInt.of(5), Optional.empty()))))
                .isEqualTo("5");
        assertThat(wishes.page(Optional.of(new Page(OptionalInt.empty(), Optional.of(Status.DONE)))))
                .isEqualTo("done!");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNoOptional() {
        assertThatNullPointerException()
                .isThrownBy(() -> wishes.blocks(null, OptionalInt.empty()))
                .withMessageContaining("isPresent");
        assertThat(wishes.one()).isEqualTo(1);
    }
}
