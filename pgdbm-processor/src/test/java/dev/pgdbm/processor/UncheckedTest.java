package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Apgdbm.check=off}: no server is needed, and what is generated takes the method at its word. */
class UncheckedTest {
    private static final String OFF = "-Apgdbm.check=off";

    @TempDir
    private Path root;

    @Test
    void noServerIsNeeded() {
        Compiled compiled = project()
                .withOnly(OFF, "-Apgdbm.check.url=nonsense")
                .with("src/main/java/Users.java", Project.badDao("Users"))
                .compileAll();

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.has("UsersImpl.class")).isTrue();
    }

    @Test
    void aWarningSaysSoOnceForTheModule() {
        Compiled compiled = compiled("""
                @Query("SELECT email FROM <<tables.users>>") List<String> emails();
                @Query("SELECT count(*) FROM <<tables.users>>") long count();
                """);

        assertThat(compiled.messages(Kind.WARNING))
                .singleElement()
                .asString()
                .contains("no statement of module \"shop\" is checked, because of -Apgdbm.check=off [pgdbm:unchecked]");
    }

    @Test
    void mistakesInTemplatesAreErrorsAllTheSame() {
        assertThat(compiled("@Query(\"SELECT id FROM <<tables.users>> WHERE id = :di\") List<Long> ids(long id);")
                        .errors())
                .anyMatch(error -> error.contains(":di"));
    }

    @Test
    void columnsAreFoundByName() {
        assertThat(generated("record User(long id, String email) {}"
                        + "@Query(\"SELECT email, id FROM <<tables.users>>\") List<User> all();"))
                .contains("row.findColumn(\"id\")", "row.findColumn(\"email\")");
    }

    @Test
    void aRecordIsTakenToBeThereWhereWhatMustNotBeNullIsNot() {
        assertThat(
                        generated(
                                "record Author(@org.jspecify.annotations.Nullable String name, long id) {}"
                                        + "record Post(long id, @org.jspecify.annotations.Nullable Author author) {}"
                                        + "@Query(\"SELECT p.id, u.id AS \\\"author.id\\\", u.full_name AS \\\"author.name\\\""
                                        + " FROM <<tables.posts>> p LEFT JOIN <<tables.users>> u ON u.id = p.user_id\") List<Post> all();"))
                .contains("if (row.getObject(row.findColumn(\"author.id\")) == null)");
    }

    @Test
    void nullIsLookedFor() {
        assertThat(generated("@Query(\"SELECT max(id) FROM <<tables.users>>\") long last();"))
                .contains("Assumed.nonNull(Columns.longOrNull(rows, 1), LAST, \"1\")");
    }

    @Test
    void aNumberIsTheCountOfAStatementThatWrites() {
        assertThat(
                        generated(
                                "@Query(\"WITH x AS (SELECT 1) DELETE FROM <<tables.users>> WHERE id = :id\") int delete(long id);"))
                .contains("return statement.executeUpdate();");
    }

    @Test
    void aNumberIsTheRowOfAStatementThatReturnsSome() {
        assertThat(generated(
                        "@Query(\"DELETE FROM <<tables.users>> WHERE id = :id RETURNING id\") long delete(long id);"))
                .contains("statement.executeQuery()");
    }

    @Test
    void jsonAndRecordsAreBoundAsTheyAreDeclared() {
        assertThat(generated("record Place(String name, Integer floor, List<Place2> inner) {} record Place2(long x) {}"
                        + "@Query(\"UPDATE <<tables.users>> SET a = :json, b = :place WHERE id = :id\")"
                        + "void set(@dev.pgdbm.annotation.Json List<String> json, Place place, long id);"))
                .contains("JsonValues.bind(statement, 1, json, stringListJson)")
                .contains("Parameters.encoded(statement, 2, place, PLACE_ATTRIBUTES)")
                .contains(".add(value.inner(), ListCodec.of(PLACE2_ATTRIBUTES))");
    }

    @Test
    void theMethodSaysThatNobodyChecked() {
        assertThat(generated("@Query(\"SELECT count(*) FROM <<tables.users>>\") long count();"))
                .contains("{@link Users#count()}, not checked: compiled with {@code -Apgdbm.check=off}");
    }

    private Compiled compiled(String members) {
        return project()
                .withOnly(OFF)
                .with("src/main/java/Users.java", Project.dao("Users", members))
                .compileAll();
    }

    private String generated(String members) {
        Compiled compiled = compiled(members);
        assertThat(compiled.errors()).isEmpty();
        return compiled.generated("UsersImpl.java");
    }

    private Project project() {
        return Project.shop(root);
    }
}
