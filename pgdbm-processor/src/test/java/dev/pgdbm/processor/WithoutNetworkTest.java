package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Where there is not even a loopback interface, as in a network namespace of one's own: the check needs no socket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutNetworkTest {
    private static final String NOTE = "note: pgdbm checks on postgres --single, without sockets,";
    private static final List<String> NAMESPACE = List.of("unshare", "--net");

    /** The cases that ask the server for something of its own. */
    private static final List<String> CASES = List.of(
            "column-type/narrowing-is-refused",
            "generated/every-shape",
            "generated/types-beyond-jdbc",
            "migration/a-constraint-that-only-the-commit-checks",
            "migration/a-failing-statement-is-shown-in-its-file",
            "migration/an-extension-enums-and-functions-pass",
            "migration/create-index-concurrently-passes-without-transaction",
            "outside-schema/a-table-in-public",
            "parameter-type/json-as-a-string-passes",
            "sql/other-errors-keep-the-words-of-the-server",
            "syntax/at-the-end-of-the-text",
            "undetermined-type/a-parameter-of-no-type-takes-that-of-java",
            "unknown-column/a-typo-is-shown-with-the-name-that-was-meant",
            "unknown-column/behind-an-emoji",
            "unknown-function/it-is-shown-with-the-hint-of-the-server");

    private Path target;
    private String said;

    @BeforeAll
    void compile(@TempDir Path directory) throws IOException, InterruptedException {
        Assumptions.assumeTrue(mayHaveNamespaces(), "network namespaces are not allowed here");
        target = directory;
        said = CompiledCases.run(NAMESPACE, target, "", CASES);
    }

    private static boolean mayHaveNamespaces() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--net", "true").start().waitFor() == 0;
        } catch (IOException notLinux) {
            return false;
        }
    }

    @TestFactory
    Stream<DynamicTest> theMessagesAreThoseOfAServerWithSockets() {
        assertThat(said).isEmpty();
        return CASES.stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    private void compare(String name) throws IOException {
        Case one = new Case(Case.ROOT.resolve(name));
        Path output = Files.createDirectories(target.resolve(name).resolve("with-sockets"));
        Compiled withSockets = Compiled.of(one.sources(), one.resourceRoots(), output);
        assertThat(withoutNote(CompiledCases.messages(target, name))).isEqualTo(one.messages(withSockets));
    }

    private static String withoutNote(String messages) {
        return messages.replaceFirst("(?s)" + NOTE + ".*?\n\n", "");
    }

    @Test
    void itIsSaidWhatIsUsedAndWhy() throws IOException {
        assertThat(CompiledCases.messages(target, "generated/every-shape"))
                .contains(NOTE + " as the embedded server cannot be used: PostgreSQL 18 at 127.0.0.1:")
                .contains("refuses a connection");
    }

    @Test
    void ifNeitherCanBeUsedTheErrorHasBothCauses(@TempDir Path other) throws IOException, InterruptedException {
        CompiledCases.run(NAMESPACE, other, "-Apgdbm.postgres=14", List.of("generated/every-shape"));

        assertThat(CompiledCases.messages(other, "generated/every-shape"))
                .contains(
                        "there is no PostgreSQL to check the SQL against [pgdbm:no-engine]",
                        "PostgreSQL 14 at 127.0.0.1:",
                        "; and postgres --single: single-user mode can be used from PostgreSQL 16 on, and this is 14",
                        "fix: ",
                        "check on a running server with -Apgdbm.check.url=postgresql://");
    }
}
