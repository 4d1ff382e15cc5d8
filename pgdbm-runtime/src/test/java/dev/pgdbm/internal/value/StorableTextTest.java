package dev.pgdbm.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "\u0001\uFFFF\uD7FF\uE000", "\uD83D\uDC18", "a\uD83D\uDC18\uD83D\uDC18b"})
    void whatCanBeStoredPasses(String text) throws SQLException {
        assertThat(StorableText.checked(text, 1)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "ada\0", "\uD83D", "\uDC18", "\uDC18\uD83D", "\uD83D\uD83D\uDC18", "\uD83D\uDC18\uDC18"})
    void whatCannotBeStoredIsRefused(String text) {
        assertThatThrownBy(() -> StorableText.checked(text, 3))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(failure.getSQLState()).isEqualTo("22021"))
                .hasMessageStartingWith("parameter 3 contains");
    }

    @Test
    void thePositionIsNamed() {
        assertThatThrownBy(() -> StorableText.checked("ab\0", 1)).hasMessageContaining("at position 2");
    }
}
