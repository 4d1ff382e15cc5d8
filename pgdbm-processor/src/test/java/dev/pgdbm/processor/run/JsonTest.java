package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.DataFailure;
import dev.pgdbm.processor.CheckServer;
import dev.pgdbm.processor.run.Documents.Item;
import dev.pgdbm.processor.run.Documents.Kept;
import dev.pgdbm.processor.run.Documents.Owner;
import dev.pgdbm.processor.run.Documents.Profile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents go through the JSON library of the application. */
class JsonTest {
    private static final Profile ADA = new Profile("Ada", List.of(1, 2), new Profile("Eve", List.of(), null));

    private static Documents documents;

    @BeforeAll
    static void compile(@TempDir Path output) throws SQLException {
        Implementations.define(Documents.class, output);
        Database database = ClubDatabase.schema("documents");
        documents = database.dao(Documents.class);
    }

    @Test
    void valuesListsAndMapsComeBack() {
        Map<String, @Nullable Object> more = new HashMap<>(Map.of("a", 1, "b", List.of("x", true)));
        more.put("c", null);

        assertThat(documents.same(ADA, List.of(ADA, ADA), more, null))
                .isEqualTo(new Kept(ADA, List.of(ADA, ADA), more, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\\", "{},[]", "'$1'", "line\nline\ttab", "\uD83D\uDE00 \u2603", "a:b ?x ::json"})
    void everyTextComesBack(String name) {
        Profile profile = new Profile(name, List.of(), null);

        assertThat(documents.same(profile, List.of(profile), Map.of(name, name), profile))
                .isEqualTo(new Kept(profile, List.of(profile), Map.of(name, name), profile));
    }

    @Test
    void aMegabyteComesBack() {
        Profile profile = new Profile("x\"".repeat(500_000), List.of(), null);

        assertThat(documents.same(profile, List.of(), Map.of(), null).profile()).isEqualTo(profile);
    }

    @Test
    void nullIsNoDocument() {
        assertThat(documents.profile(null)).isEmpty();
    }

    @Test
    void theLiteralNullIsNullWhereThatMayBe() {
        assertThat(documents.orNull("null")).isNull();
    }

    @Test
    void theLiteralNullIsRefusedElsewhere() {
        assertThatThrownBy(() -> documents.required("null"))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("Documents.required")
                .hasMessageContaining("column \"document\" is the JSON literal null");
        assertThat(documents.one()).isEqualTo(1);
    }

    @Test
    void aDocumentThatDoesNotFitIsNamedByStatementColumnAndPathAndNeverShown() {
        assertThatThrownBy(() -> documents.required("{\"name\": \"Ada\", \"scores\": [1, \"secret\"]}"))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("Documents.required")
                .hasMessageContaining("column \"document\"")
                .hasMessageContaining("InvalidFormatException at .scores[1]")
                .hasMessageNotContaining("secret")
                .hasStackTraceContaining("Documents.required")
                .satisfies(failure -> assertThat(failure).rootCause().hasMessageNotContaining("secret"));
        assertThat(documents.one()).isEqualTo(1);
    }

    @Test
    void aValueThatIsNoDocumentIsNamedByStatementAndParameter() {
        assertThatThrownBy(() -> documents.text(new Object() {
                    public String getSecret() {
                        throw new IllegalStateException("secret");
                    }
                }))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("Documents.text")
                .hasMessageContaining("parameter 1")
                .hasMessageNotContaining("\"secret\"");
        assertThat(documents.one()).isEqualTo(1);
    }

    @Test
    void rowsOfListsAreLists() {
        assertThat(documents.lists("[[\"a\"], [], [\"b\", \"c\"]]"))
                .containsExactly(List.of("a"), List.of(), List.of("b", "c"));
    }

    @Test
    void documentsOfFoldedRowsComeBack() throws SQLException {
        Database database = ClubDatabase.schema("documents_of_members");
        CheckServer.execute("INSERT INTO documents_of_members.members (email) VALUES ('ada@example.com')");

        assertThat(database.dao(Documents.class).owners("[{\"name\": \"x\", \"scores\": []}]"))
                .containsExactly(new Owner(1, List.of(new Item(1L, new Profile("x", List.of(), null)))));
    }
}
