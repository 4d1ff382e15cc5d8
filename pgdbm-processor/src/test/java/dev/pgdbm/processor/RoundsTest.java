package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A DAO waits for the types that other processors write. */
class RoundsTest {
    private static final String USER = "public record User(long id, String email) {}";
    private static final String QUERY = "@Query(\"SELECT id, email FROM <<tables.users>>\") ";

    @TempDir
    private Path root;

    @Test
    void forARecordOfTheFirstRound() {
        assertImplemented(withUsers(QUERY + "List<User> all();"), new OtherProcessor(1, "User", USER));
    }

    @Test
    void forARecordOfTheSecondRound() {
        assertImplemented(
                withUsers(QUERY + "List<User> all();"),
                new OtherProcessor(1, "Unrelated", "class Unrelated {}"),
                new OtherProcessor(2, "User", USER));
    }

    @Test
    void forATypeInsideARecord() {
        assertImplemented(withUsers("""
                        record Row(Ids.Id id, String email) {}
                        @Query("SELECT id AS \\"id.id\\", email FROM <<tables.users>>")
                        List<Row> all();
                        """), new OtherProcessor(1, "Ids", "interface Ids { record Id(long id) {} }"));
    }

    @Test
    void forAnInheritedInterface() {
        String all = """
                public interface All<T> {
                    @dev.pgdbm.annotation.Query("SELECT id, email FROM <<tables.users>>")
                    java.util.List<T> all();
                }
                """;
        assertImplemented(
                Project.shop(root)
                        .with(
                                "src/main/java/Users.java",
                                Project.dao("Users extends All<Users.User>", "record User(long id, String email) {}")),
                new OtherProcessor(1, "All", all));
    }

    @Test
    void forAModule() {
        assertImplemented(
                Project.shop(root)
                        .with(
                                "src/main/java/Users.java",
                                Project.goodDao("Users").replace("Shop.class", "Late.class")),
                new OtherProcessor(1, "Late", module("shop")));
    }

    @Test
    void forAModuleThatItsModuleUses() {
        String shop = module("shop").replace(")", ", uses = Late.class)").replace("Late {", "Shop {");
        assertImplemented(
                withUsers("@Query(\"SELECT id FROM <<tables.billing.invoices>>\") List<Long> ids();")
                        .with(
                                "src/main/resources/db/billing/001_invoices.sql",
                                "CREATE TABLE <<tables.invoices>> (id bigint NOT NULL);")
                        .with("src/main/java/Shop.java", shop),
                new OtherProcessor(1, "Late", module("billing")));
    }

    @Test
    void itMayBeWrittenByAnotherProcessorItself() {
        assertImplemented(Project.shop(root), new OtherProcessor(1, "Users", Project.goodDao("Users")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Query(\"SELECT id FROM <<tables.users>>\") Missing one();",
                "@Query(\"SELECT id FROM <<tables.users>>\") List<Missing> all();",
                "@Query(\"SELECT id FROM <<tables.users>> WHERE id = :id\") long one(Missing id);",
                "record User(Missing id) {} @Query(\"SELECT id FROM <<tables.users>>\") User one();",
            })
    void whatNeverComesIsJavacsErrorAlone(String members) {
        Compiled compiled = withUsers(members).compileAll();

        assertThat(compiled.errors()).singleElement().asString().contains("symbol:   class Missing");
    }

    @Test
    void aModuleThatNeverComesIsJavacsErrorAlone() {
        Compiled compiled = Project.in(root)
                .with("src/main/java/Users.java", Project.goodDao("Users"))
                .compileAll();

        assertThat(compiled.errors()).singleElement().asString().contains("symbol: class Shop");
    }

    @Test
    void aSuperInterfaceThatNeverComesIsJavacsErrorAlone() {
        Compiled compiled = Project.shop(root)
                .with("src/main/java/Users.java", Project.dao("Users extends Missing", ""))
                .compileAll();

        assertThat(compiled.errors()).singleElement().asString().contains("symbol: class Missing");
    }

    private static String module(String name) {
        return """
                @dev.pgdbm.annotation.SchemaModule(name = "%1$s", migrations = "db/%1$s")
                public interface Late {}
                """.formatted(name);
    }

    private Project withUsers(String members) {
        return Project.shop(root).with("src/main/java/Users.java", Project.dao("Users", members));
    }

    private static void assertImplemented(Project project, OtherProcessor... others) {
        List<Processor> all = new ArrayList<>(List.of(others));
        all.add(new PgdbmProcessor());
        Compiled compiled = project.withProcessors(() -> all).compileAll();

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.has("UsersImpl.class")).isTrue();
    }
}
