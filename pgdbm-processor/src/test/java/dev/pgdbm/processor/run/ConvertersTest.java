package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.processor.run.Efforts.Effort;
import dev.pgdbm.processor.run.Efforts.Hours;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of types of one's own go through their converters, the nearest one first. */
class ConvertersTest {
    private static Efforts efforts;

    @BeforeAll
    static void compile(@TempDir Path output) throws SQLException {
        Implementations.define(Efforts.class, output);
        efforts = ClubDatabase.schema("efforts").dao(Efforts.class);
    }

    @Test
    void valuesAndListsComeBack() {
        List<Hours> earlier = Arrays.asList(new Hours(1), null);

        assertThat(efforts.same(new Hours(3), new Hours(4), earlier))
                .isEqualTo(new Effort(new Hours(3), new Hours(4), earlier));
    }

    @Test
    void nullIsNotConverted() {
        assertThat(efforts.same(new Hours(3), null, List.of())).isEqualTo(new Effort(new Hours(3), null, List.of()));
    }

    @Test
    void theConverterOfAParameterComesBeforeThatOfTheDao() {
        assertThat(efforts.days(new Hours(16))).isEqualTo(2);
    }

    @Test
    void theConverterOfAMethodComesBeforeThatOfTheDao() {
        assertThat(efforts.hours(2)).isEqualTo(new Hours(16));
    }

    @Test
    void whatAConverterThrowsLeavesTheConnectionUsable() {
        for (int times = 0; times < 10; times++) {
            assertThatThrownBy(() -> efforts.hoursOfDao(-1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(efforts.hoursOfDao(1)).isEqualTo(new Hours(1));
    }
}
