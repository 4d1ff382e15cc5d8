package dev.pgdbm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceBitsTest {
    private static final List<String> SQL = List.of("a", "b", "c", "d");

    @Test
    void aSelectionComesBackInItsOrder() {
        assertThat(sql(2)).isEqualTo("c");
        assertThat(sql(3, 0, 1)).isEqualTo("d, a, b");
        assertThat(sql(0, 1, 2, 3)).isEqualTo("a, b, c, d");
    }

    @Test
    void whatIsRepeatedIsLeftOut() {
        assertThat(sql(1, 1, 0, 1)).isEqualTo("b, a");
    }

    @Test
    void everySelectionFitsItsBits() {
        assertThat(ChoiceBits.several(List.of(3, 2, 1, 0), i -> i, SQL.size()) >>> ChoiceBits.ofSeveral(SQL.size()))
                .isZero();
    }

    @Test
    void oneOfOneTakesNoBits() {
        assertThat(ChoiceBits.ofOne(1)).isZero();
        assertThat(ChoiceBits.ofOne(2)).isEqualTo(1);
        assertThat(ChoiceBits.ofOne(5)).isEqualTo(3);
    }

    private static String sql(Integer... selection) {
        return ChoiceBits.sqlOfSeveral(ChoiceBits.several(List.of(selection), i -> i, SQL.size()), SQL);
    }
}
