package dev.pgdbm.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> CANDIDATES = List.of("email", "full_name", "created_at", "id");

    @ParameterizedTest
    @CsvSource({
        "emial, email",
        "mail, email",
        "EMAIL, email",
        "fullName, full_name",
        "fulname, full_name",
        "createdAt, created_at",
        "creation_at, created_at",
        "ids, id"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(Spelling.nearest(written, CANDIDATES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"phone", "x_y", "address", "''"})
    void suggestsNothingThatIsFarAway(String written) {
        assertThat(Spelling.nearest(written, CANDIDATES)).isEmpty();
    }

    @Test
    void prefersTheNearest() {
        assertThat(Spelling.nearest("user", List.of("uses_x", "fuser", "User_")))
                .contains("User_");
    }

    @Test
    void knowsNothingWithoutCandidates() {
        assertThat(Spelling.nearest("a", List.of())).isEmpty();
    }
}
