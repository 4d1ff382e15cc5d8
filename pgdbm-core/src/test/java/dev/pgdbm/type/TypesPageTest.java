package dev.pgdbm.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dcases.update=true} rewrites the page. */
class TypesPageTest {
    private static final Path PAGE = Path.of("../docs/types.md");

    @Test
    void thePageIsThatOfTheTable() throws IOException {
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(PAGE, TypesPage.text());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(TypesPage.text());
    }
}
