package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server that statements are checked on: where it comes from, that it goes, and what is said if there is none. */
@Isolated("counts the processes of this JVM and the databases of the shared server")
class EngineTest {
    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void goodAndBadDaos() {
        CheckServer.url();
        project = Project.shop(root)
                .with("src/main/java/Users.java", Project.goodDao("Users"))
                .with("src/main/java/Posts.java", Project.badDao("Posts"));
    }

    @Test
    void withoutUrlItIsTheEmbeddedOne() {
        Compiled compiled = project.withOnly("-Apgdbm.check=required").compile("Shop.java", "Users.java");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.has("UsersImpl.class")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Users.java", "Posts.java"})
    void theEmbeddedOneIsGoneAfterwards(String dao) {
        Set<Long> before = processes();

        project.withOnly("-Apgdbm.check=required").compile("Shop.java", dao);

        assertThat(processes()).isEqualTo(before);
    }

    /** Then there is no last round. */
    @Test
    void theEmbeddedOneIsGoneIfAnotherProcessorFails() {
        Set<Long> before = processes();
        Project failing = project.withOnly("-Apgdbm.check=required")
                .withProcessors(() -> List.of(new PgdbmProcessor(), new OtherProcessor(2, "not a name", "")));

        assertThatThrownBy(() -> failing.compile("Shop.java", "Users.java"))
                .hasRootCauseMessage("Illegal name not a name");

        assertThat(processes()).isEqualTo(before);
    }

    @Test
    void withoutDaosThereIsNone() {
        assertThat(given("nonsense").compile("Shop.java").errors()).isEmpty();
    }

    @Test
    void onAGivenOneNoDatabaseIsLeft() throws Exception {
        List<String> before = CheckServer.databases();

        for (int i = 0; i < 3; i++) {
            project.compileAll();
        }

        assertThat(CheckServer.databases()).isEqualTo(before);
    }

    @Test
    void aGivenOneThatDoesNotAnswerIsOneError() throws IOException {
        assertNoEngine(
                "postgresql://ada:secret@localhost:%d/postgres".formatted(freePort()),
                "refuses the connection",
                "fix: Check that it runs");
    }

    @Test
    void aWrongPasswordIsOneError() {
        assertNoEngine(
                CheckServer.url().replaceFirst(":[^:@/]+@", ":secret@"),
                "password authentication failed",
                "user and password of the URL");
    }

    @Test
    void aUserWhoMayNotCreateDatabasesIsOneError() throws Exception {
        CheckServer.execute("CREATE ROLE nobody LOGIN PASSWORD 'secret'");

        assertNoEngine(
                CheckServer.url().replaceFirst("//[^@]+@", "//nobody:secret@"),
                "permission denied to create database",
                "fix: Check that it runs, and that its user has the right CREATEDB");
    }

    @Test
    void whatIsNoUrlIsOneError() {
        assertNoEngine(
                "http://ada:secret@localhost/",
                "is not the URL of a PostgreSQL",
                "fix: Write postgresql://user:password@host");
    }

    private Project given(String url) {
        return project.withOnly("-Apgdbm.check=required", "-Apgdbm.check.url=" + url);
    }

    /** Two DAOs of two modules: the server is the fault of neither. */
    private void assertNoEngine(String url, String cause, String remedy) {
        Compiled compiled = given(url)
                .with("src/main/java/Others.java", Project.goodDao("Others").replace("Shop.class", "Other.class"))
                .with("src/main/java/Other.java", Project.SHOP.replace("Shop {", "Other {"))
                .compileAll();

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .contains("there is no PostgreSQL to check the SQL against [pgdbm:no-engine]", cause, remedy)
                .doesNotContain("secret");
    }

    private static Set<Long> processes() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
