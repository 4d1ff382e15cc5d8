package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said of a statement once is not asked again, as long as it would be said again. */
class MemoryTest {
    private static final String ALL_KNOWN = "all known from before";

    private static final String TABLES = """
            CREATE TYPE <<schema>>.mood AS ENUM ('happy');
            CREATE DOMAIN <<schema>>.label AS text NOT NULL;
            CREATE TABLE <<tables.users>> (
                id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                email text NOT NULL UNIQUE,
                mood  <<schema>>.mood NOT NULL,
                label <<schema>>.label
            );
            CREATE VIEW <<tables.lines>> AS SELECT email AS line FROM <<tables.users>>;
            CREATE FUNCTION <<schema>>.twice(n bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2';
            """;

    private static final String USERS = """
            @Query("SELECT email FROM <<tables.users>>") List<String> emails();
            """;

    @TempDir
    private Path root;

    private CountedServer server;
    private Project project;

    /** Nobody else has a module of that name, so that nobody else's statements are found. */
    @BeforeEach
    void aModuleThatNobodyKnows() throws IOException {
        server = new CountedServer();
        project = Project.in(root)
                .withOnly("-Apgdbm.check.url=" + server.url(), "-Apgdbm.verbose=true")
                .with(
                        "src/main/java/Shop.java",
                        Project.SHOP.replace(
                                "\"shop\"", "\"m" + UUID.randomUUID().toString().substring(0, 8) + "\""))
                .with("src/main/resources/db/shop/001_tables.sql", TABLES);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nobodyIsAskedTwice() {
        compile(USERS);
        int before = server.connections();

        assertThat(compile(USERS)).contains(ALL_KNOWN);

        assertThat(before).isPositive();
        assertThat(server.connections()).isEqualTo(before);
    }

    @Test
    void theSameIsGenerated() {
        String dao = """
                record User(long id, String mood) {}
                @Query("INSERT INTO <<tables.users>> (email, mood, label) VALUES (:email, :mood::text::<<schema>>.mood, 'new') RETURNING id, mood::text")
                User add(String email, String mood);
                """;
        compile(dao);
        String asked = generated();
        compile(dao);

        assertThat(generated()).isEqualTo(asked);
    }

    @Test
    void anUnrelatedMigrationChangesNothing() {
        compile(USERS);
        migrate("CREATE TABLE <<tables.posts>> (id bigint PRIMARY KEY); CREATE TYPE <<schema>>.size AS ENUM ('s');");

        assertThat(compile(USERS)).contains("1 known from before, 0 new");
    }

    @Test
    void afterwardsNobodyIsAskedAboutThatEither() {
        compile(USERS);
        migrate("CREATE TABLE <<tables.posts>> (id bigint PRIMARY KEY);");
        compile(USERS);

        assertThat(compile(USERS)).contains(ALL_KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email FROM <<tables.users>> | ALTER TABLE <<tables.users>> ALTER email DROP NOT NULL",
                "email FROM <<tables.users>> | ALTER TABLE <<tables.users>> ADD COLUMN more text",
                "email FROM <<tables.users>> | ALTER TABLE <<tables.users>> DROP CONSTRAINT users_email_key",
                "email FROM <<tables.users>> | CREATE TABLE <<tables.children>> () INHERITS (<<tables.users>>)",
                "line FROM <<tables.lines>> | CREATE OR REPLACE VIEW <<tables.lines>> AS SELECT ''::text AS line",
                "line FROM <<tables.lines>> | ALTER TABLE <<tables.users>> ALTER email DROP NOT NULL",
                "mood::text FROM <<tables.users>> | ALTER TYPE <<schema>>.mood ADD VALUE 'sad'",
                "label::text FROM <<tables.users>> | ALTER DOMAIN <<schema>>.label DROP NOT NULL",
                "coalesce(<<schema>>.twice(id), 0)::text FROM <<tables.users>>"
                        + "| CREATE FUNCTION <<schema>>.twice(n int) RETURNS bigint LANGUAGE sql AS 'SELECT 2'",
                "email FROM <<tables.users>> | CREATE EXTENSION citext",
            })
    void aMigrationOfWhatItDependsOnMakesItNew(String columns, String migration) {
        String dao = "@AssumeNonNull @Query(\"SELECT %s\") List<String> values();".formatted(columns);
        compile(dao);
        migrate(migration + ";");

        assertThat(compile(dao)).contains("0 known from before, 1 new");
    }

    @Test
    void anotherIndentationIsTheSameStatement() {
        compile(USERS);
        assertThat(compile(USERS.replace("SELECT email", "SELECT /* all */   email")))
                .contains(ALL_KNOWN);
    }

    @Test
    void ofTheVariantsOfAStatementOnlyNewOnesAreAskedAbout() {
        compile(search("<<if email>>AND email = :email<<end>>", "String email"));

        String more = "<<if email>>AND email = :email<<end>> <<if id>>AND id = :id<<end>>";
        assertThat(compile(search(more, "String email, @org.jspecify.annotations.Nullable Long id")))
                .contains("2 known from before, 2 new");
    }

    private static String search(String conditions, String parameters) {
        return "@Query(\"SELECT label::text FROM <<tables.users>> WHERE true %s\") List<@org.jspecify.annotations.Nullable String> search(@org.jspecify.annotations.Nullable %s);"
                .formatted(conditions, parameters);
    }

    @Test
    void itsPlacesAreThoseOfTheTextAsItIsNow() {
        String dao = "@Query(\"SELECT max(email) FROM <<tables.users>>\") String last();";
        Project lenient = project.withOptions("-Apgdbm.nullness=lenient");
        compile(lenient, dao);

        Compiled compiled = compile(lenient, dao.replace("SELECT max", "SELECT     max"));

        assertThat(compiled.messages(Kind.NOTE)).anyMatch(note -> note.contains(ALL_KNOWN));
        assertThat(compiled.messages(Kind.WARNING)).anyMatch(warning -> warning.contains("Users.java:8:24"));
    }

    @Test
    void aParameterOfAnotherTypeMakesItNew() {
        String dao = "@Query(\"SELECT email FROM <<tables.users>> WHERE id = :id\") List<String> emails(long id);";
        compile(dao);

        assertThat(compile(dao.replace("long id", "int id"))).contains("1 new");
    }

    @Test
    void aMistakeIsToldEachTime() {
        String dao = USERS.replace("email", "emial");
        compile(project, dao);
        assertThat(compile(project, dao).errors()).singleElement().asString().contains("emial");
    }

    @Test
    void requiredAsksEachTime() {
        Project release = project.withOptions("-Apgdbm.check=required");
        compile(release, USERS);

        assertThat(compile(release, USERS).messages(Kind.NOTE)).anyMatch(note -> note.contains("1 new"));
    }

    @Test
    void whatRequiredWasToldIsKnown() {
        compile(project.withOptions("-Apgdbm.check=required"), USERS);
        assertThat(compile(USERS)).contains(ALL_KNOWN);
    }

    @Test
    void manyCompilationsAtOnceLeaveItWhole() {
        List<Project> projects = IntStream.range(0, 8)
                .mapToObj(i -> project.withOutput("target/classes" + i))
                .toList();
        compile(USERS);

        assertThat(projects.parallelStream().map(one -> one.compile("Shop.java", "Users.java")))
                .allSatisfy(compiled -> assertThat(compiled.errors()).isEmpty());

        assertThat(compile(USERS)).contains(ALL_KNOWN);
    }

    private void migrate(String sql) {
        project.with("src/main/resources/db/shop/002_more.sql", sql);
    }

    /** What was done, as the processor tells it. */
    private String compile(String dao) {
        Compiled compiled = compile(project, dao);
        assertThat(compiled.errors()).isEmpty();
        return String.join("\n", compiled.messages(Kind.NOTE));
    }

    private static Compiled compile(Project project, String members) {
        String dao = Project.dao("Users", members)
                .replace("import java", "import dev.pgdbm.annotation.AssumeNonNull;\nimport java");
        return project.with("src/main/java/Users.java", dao).compile("Shop.java", "Users.java");
    }

    private String generated() {
        return new Compiled(List.of(), root.resolve("target/classes")).generated("UsersImpl.java");
    }
}
