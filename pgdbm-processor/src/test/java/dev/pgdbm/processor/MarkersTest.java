package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotations of generated classes are those that their compilation can see, in a named module or in none. */
class MarkersTest {
    private static final String GENERATED = "@Generated(\"dev.pgdbm.processor.PgdbmProcessor\")";
    private static final List<String> MODULE_PATH = List.of(
            "pgdbm-annotations",
            "pgdbm-core",
            "pgdbm-runtime",
            "jspecify",
            "slf4j-api",
            "HikariCP",
            "postgresql-",
            "jakarta.inject-api");
    private static final String PACKAGE = "package org.example;\n";

    @TempDir
    private Path root;

    @Test
    void generatedIsThereInTheUnnamedModule() {
        assertThat(implementation(unnamed())).contains("@PgdbmGenerated\n" + GENERATED);
    }

    @Test
    void generatedIsThereInAModuleThatReadsIt() {
        assertThat(implementation(named("requires java.compiler;"))).contains(GENERATED);
    }

    @Test
    void generatedIsNotThereInAModuleThatDoesNotReadIt() {
        assertThat(implementation(named(""))).contains("@PgdbmGenerated\n").doesNotContain(GENERATED);
    }

    @Test
    void injectIsThereWhereTheClassPathHasIt() {
        assertThat(implementation(unnamed())).contains("    @Inject\n    public UsersImpl(SqlRunner runner)");
    }

    @Test
    void injectIsNotThereWhereTheClassPathHasItNot() {
        assertThat(implementation(unnamed().withLibraries(MODULE_PATH.subList(0, MODULE_PATH.size() - 1))))
                .doesNotContain("Inject");
    }

    @Test
    void injectIsThereInAModuleThatReadsIt() {
        assertThat(implementation(named("requires jakarta.inject;"))).contains("    @Inject\n");
    }

    @Test
    void injectIsNotThereInAModuleThatDoesNotReadIt() {
        assertThat(implementation(named(""))).doesNotContain("Inject");
    }

    private Project unnamed() {
        return Project.shop(root).with("src/main/java/Users.java", Project.goodDao("Users"));
    }

    /** A module that needs nothing but the runtime, on the module path. */
    private Project named(String requires) {
        Project project = Project.shop(root)
                .with(
                        "src/main/java/module-info.java",
                        "module app { requires dev.pgdbm.runtime; %s }".formatted(requires))
                .with("src/main/java/Shop.java", PACKAGE + Project.SHOP)
                .with("src/main/java/Users.java", PACKAGE + Project.goodDao("Users"));
        return project.withOptions(
                "--module-path", project.withLibraries(MODULE_PATH).path());
    }

    private static String implementation(Project project) {
        Compiled compiled = project.withOptions("-Xlint:all,-processing,-path,-requires-automatic", "-Werror")
                .compileAll();

        assertThat(compiled.messages()).isEmpty();
        return compiled.generated("UsersImpl.java");
    }
}
