package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report that {@code -Apgdbm.report=…} asks for. */
class ReportTest {
    private static final String TABLES = """
            CREATE TABLE <<tables.users>> (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                email text NOT NULL CONSTRAINT users_email_key UNIQUE,
                full_name text
            );
            CREATE TABLE <<tables.posts>> (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                author_id bigint NOT NULL REFERENCES <<tables.users>>,
                title text NOT NULL
            );
            CREATE VIEW <<tables.authors>> AS
                SELECT u.email FROM <<tables.users>> u WHERE EXISTS (SELECT FROM <<tables.posts>> p WHERE p.author_id = u.id);
            """;

    private static final String USERS = """
            record User(long id, String email, @org.jspecify.annotations.Nullable String fullName) {}

            @Query("SELECT id, email, full_name FROM <<tables.users>> WHERE email = :email")
            java.util.Optional<User> byEmail(String email);

            @Query("SELECT id, email, full_name FROM <<tables.users>> WHERE full_name = :name")
            List<User> byName(String name);

            @Query("SELECT email FROM <<tables.users>>")
            List<String> emails();

            @Query("UPDATE <<tables.users>> SET email = :to WHERE email = :from")
            int rename(String from, String to);

            @Query("INSERT INTO <<tables.users>> (email) VALUES (:email) ON CONFLICT (email) DO NOTHING")
            int add(String email);

            @Query("SELECT :x IS NULL")
            boolean isNull(String x);

            @Query("SELECT email FROM <<tables.authors>>")
            List<String> authors();
            """;

    private static final String POSTS = """
            @Query("SELECT p.title FROM <<tables.posts>> p JOIN <<tables.users>> u ON u.id = p.author_id WHERE u.email = :email")
            List<String> of(String email);

            @Query("SELECT u.email FROM <<tables.posts>> p JOIN <<tables.users>> u ON u.id = p.author_id WHERE p.id = :id")
            java.util.Optional<String> author(long id);

            @Query("SELECT p.title FROM <<tables.users>> u LEFT JOIN <<tables.posts>> p ON p.author_id = u.id WHERE u.id = :id")
            List<@org.jspecify.annotations.Nullable String> titles(long id);

            @Query("SELECT u.email FROM <<tables.users>> u LEFT JOIN <<tables.posts>> p ON p.author_id = u.id AND p.title = :title")
            List<String> everybody(String title);

            @Query("SELECT title FROM <<tables.posts>> WHERE title = ANY (:titles) -- </script><b>'\\"&\\n")
            List<String> among(List<String> titles);
            """;

    @TempDir
    private Path root;

    private Path folder;
    private Project project;

    @BeforeEach
    void aProject() {
        folder = root.resolve("made/by/pgdbm");
        project = Project.in(root)
                .with("src/main/java/Shop.java", Project.SHOP)
                .with("src/main/resources/db/shop/001_tables.sql", TABLES)
                .with("src/main/java/Users.java", Project.dao("Users", USERS))
                .with("src/main/java/Posts.java", Project.dao("Posts", POSTS))
                .withOptions("-Apgdbm.report=" + folder);
    }

    @Test
    void theDirectoryIsMadeWithAPageAndAFileOfData() {
        assertThat(project.compileAll().errors()).isEmpty();
        assertThat(folder.resolve("index.html")).isNotEmptyFile();
        assertThat(folder.resolve("report.json")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "byEmail | $.columns.name                | id, email, full_name",
                "byEmail | $.columns.type                | bigint, text, text",
                "byEmail | $.columns.nullable            | false, false, true",
                "byEmail | $.columns[2].why              | users.full_name is declared without NOT NULL",
                "byEmail | $.parameters.sqlTypes[*]      | text",
                "byEmail | $.parameters.javaType         | String",
                "byEmail | $.cardinality.rows            | at-most-one",
                "byEmail | $.cardinality.why             | users_email_key pins \"users\"",
                "byEmail | $.plan.steps.indexes[*]       | users_email_key",
                "byEmail | $.plan.steps.access           | index",
                "byEmail | $.signature                   | Optional<User> byEmail(String email)",
                "byEmail | $.source                      | Users.java:10:26",
                "byName  | $.plan.steps.access           | no-usable-index",
                "byName  | $.cardinality.why             | nothing unique pins \"users\"",
                "emails  | $.plan.steps.access           | all-rows",
                "rename  | $.tables.written              | true",
                "rename  | $.columns[*]                  | ''",
                "add     | $.plan.steps.access           | conflict",
                "add     | $.plan.steps.indexes[*]       | users_email_key",
                "isNull  | $.plan.missing                | ''",
                "isNull  | $.plan.steps[*]               | ''",
                "titles  | $.columns[0].why              | LEFT JOIN posts p",
                "authors | $.tables[*] ? (@.named == true).name | authors",
            })
    void itTellsOfAMethod(String method, String path, String expected) throws SQLException {
        project.compileAll();
        assertThat(ofMethod(method, path)).isEqualTo(expected);
    }

    @Test
    void ofAJoinItTellsTheTableThatLacksAnIndex() throws SQLException {
        project.compileAll();
        assertThat(ofMethod("of", "$.plan.steps[*] ? (@.access == \"no-usable-index\").table"))
                .isEqualTo("posts");
        assertThat(ofMethod("author", "$.plan.steps.access")).isEqualTo("index, index");
        assertThat(ofMethod("author", "$.plan.steps.indexes[*]")).isEqualTo("posts_pkey, users_pkey");
    }

    @Test
    void whoseRowsAnOuterJoinKeepsLacksNoIndex() throws SQLException {
        project.compileAll();
        assertThat(ofMethod("everybody", "$.plan.steps[*] ? (@.access == \"all-rows\").table"))
                .isEqualTo("users");
        assertThat(ofMethod("everybody", "$.plan.steps[*] ? (@.access == \"no-usable-index\").table"))
                .isEqualTo("posts");
    }

    @Test
    void theTotalsCountStatementsWithoutUsableIndex() throws SQLException {
        project.compileAll();
        assertThat(query("$.totals.daos")).isEqualTo("2");
        assertThat(query("$.totals.methods")).isEqualTo("12");
        assertThat(query("$.totals.tables")).isEqualTo("3");
        assertThat(query("$.daos.methods[*] ? (@.plan.steps.access == \"no-usable-index\").name"))
                .isEqualTo("of, titles, everybody, among, byName");
        assertThat(query("$.totals.withoutUsableIndex")).isEqualTo("5");
    }

    @Test
    void theMatrixHasTheReadersAndWritersOfEachTable() throws SQLException {
        project.compileAll();
        assertThat(query("$.tables[*] ? (@.name == \"users\").daos[*] ? (@.type == \"Users\").writers[*]"))
                .isEqualTo("rename, add");
        assertThat(query("$.tables[*] ? (@.name == \"users\").daos[*] ? (@.type == \"Posts\").readers[*]"))
                .isEqualTo("of, author, titles, everybody");
    }

    @Test
    void aMethodThatFailedIsThereWithItsProblem() throws SQLException {
        project.with("src/main/java/Bad.java", Project.badDao("Bad")).compileAll();
        assertThat(ofMethod("emails", "$.problems.code")).isEqualTo("unknown-column");
        assertThat(query("$.totals.failed")).isEqualTo("1");
        assertThat(page()).contains("column &quot;emial&quot; does not exist");
    }

    @Test
    void aDaoThatCannotBeReadIsThereWithItsProblem() throws SQLException {
        project.with("src/main/java/Wrong.java", "@dev.pgdbm.annotation.Dao(Shop.class) abstract class Wrong {}")
                .compileAll();
        assertThat(query("$.daos[*] ? (@.type == \"Wrong\").problems.code")).isEqualTo("not-an-interface");
    }

    @Test
    void theSameSourcesMakeTheSameBytes() {
        project.compileAll();
        String page = page();
        String data = data();
        project.withOutput("elsewhere").compileAll();
        assertThat(page()).isEqualTo(page);
        assertThat(data()).isEqualTo(data);
    }

    @Test
    void nothingOfTheScratchDatabaseShows() {
        project.compileAll();
        assertThat(page() + data()).doesNotContain("pgdbm_");
    }

    @Test
    void whatStatementsContainIsNoMarkup() {
        project.compileAll();
        assertThat(page()).contains("&lt;/script&gt;&lt;b&gt;&#39;&quot;&amp;").doesNotContain("</script><b>");
    }

    @Test
    void thePageLoadsNothing() {
        project.compileAll();
        assertThat(page())
                .doesNotContain("src=")
                .doesNotContain("http")
                .doesNotContain("url(")
                .doesNotContain("<link");
    }

    @Test
    void whatIsKnownFromBeforeIsPlannedAllTheSame() throws SQLException {
        Project remembering = project.withOptions("-Apgdbm.check=auto");
        remembering.compileAll();
        remembering.withOutput("again").compileAll();
        assertThat(ofMethod("byEmail", "$.plan.steps.indexes[*]")).isEqualTo("users_email_key");
    }

    @Test
    void uncheckedStatementsHaveNoPlan() throws SQLException {
        project.withOptions("-Apgdbm.check=off").compileAll();
        assertThat(ofMethod("byEmail", "$.described")).isEqualTo("false");
        assertThat(ofMethod("byEmail", "$.plan.missing")).isEqualTo("the statement was not checked");
    }

    @Test
    void whereItCannotBeWrittenIsAWarning() {
        project.with("made", "a file");
        Compiled compiled = project.compileAll();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.messages(Kind.WARNING))
                .anyMatch(warning -> warning.startsWith("the report cannot be written to \"" + folder + "\": "));
    }

    private String ofMethod(String method, String path) throws SQLException {
        return query("$.daos.methods[*] ? (@.name == \"%s\")".formatted(method) + path.substring(1));
    }

    /** What a path finds, read by PostgreSQL, which is strict about JSON; strings without quotes. */
    private String query(String path) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = CheckServer.connect();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT jsonb_path_query(?::jsonb, ?::jsonpath) #>> '{}'")) {
            statement.setString(1, data());
            statement.setString(2, path);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return String.join(", ", found);
    }

    private String page() {
        return text("index.html");
    }

    private String data() {
        return text("report.json");
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
