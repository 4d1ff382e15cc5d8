package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are found where build tools and IDEs keep resources, for a module that is compiled together with its DAOs. */
class ResourcesTest {
    private static final String SHOP = """
            package org.example;

            import dev.pgdbm.annotation.SchemaModule;

            @SchemaModule(name = "shop", migrations = "db/shop")
            public interface Shop {}
            """;
    private static final String USERS = "package org.example;\n" + Project.goodDao("Users");
    private static final String TABLES = "CREATE TABLE <<tables.users>> (email text NOT NULL);";

    @TempDir
    private Path root;

    @Test
    void besideTheSourceRoot() {
        assertFound(project("src/main/java").with("src/main/resources/db/shop/001_users.sql", TABLES));
    }

    @Test
    void besideTheSourceRootOfTests() {
        assertFound(project("src/test/java").with("src/test/resources/db/shop/001_users.sql", TABLES));
    }

    @Test
    void amongTheSources() {
        assertFound(project("src").with("src/db/shop/001_users.sql", TABLES));
    }

    @Test
    void inTheClassOutput() {
        assertFound(project("generated").with("target/classes/db/shop/001_users.sql", TABLES));
    }

    @Test
    void inTheClassOutputOfEclipse() {
        assertFound(project("generated")
                .with("bin/db/shop/001_users.sql", TABLES)
                .withOutput("bin")
                .withCompiler(new EclipseCompiler())
                .withOptions("-17"));
    }

    @Test
    void besideTheClassOutputOfMaven() {
        assertFound(project("target/generated-sources/dao")
                .with("src/main/resources/db/shop/001_users.sql", TABLES)
                .withOutput("target/classes"));
    }

    @Test
    void besideTheClassOutputOfGradle() {
        assertFound(project("build/generated/sources/dao")
                .with("src/main/resources/db/shop/001_users.sql", TABLES)
                .withOutput("build/classes/java/main"));
    }

    @Test
    void whereTheOptionSays() {
        assertFound(project("src/main/java")
                .with("sql/db/shop/001_users.sql", TABLES)
                .withOptions("-Apgdbm.resources=" + root.resolve("sql")));
    }

    @Test
    void whereTheOptionSaysFromADirectoryAboveTheSources() {
        assertFound(project("app/src/main/java")
                .with("sql/db/shop/001_users.sql", TABLES)
                .withOptions("-Apgdbm.resources=sql"));
    }

    @Test
    void whereTheOptionSaysBeforeAnywhereElse() {
        assertFound(project("src/main/java")
                .with("src/main/resources/db/shop/001_users.sql", "CREATE TABLE <<tables.others>> ();")
                .with("sql/db/shop/001_users.sql", TABLES)
                .withOptions("-Apgdbm.resources=" + root.resolve("sql")));
    }

    @Test
    void nowhereIsAnErrorThatSaysWhereItLooked() throws IOException {
        Project project = project("src/main/java");

        assertThat(project.compileAll().errors())
                .singleElement()
                .asString()
                .contains(
                        "there is no folder \"db/shop\" with migrations [pgdbm:missing-migrations]",
                        root.resolve("src/main/resources").toString(),
                        root.resolve("target/classes").toString());
        assertThat(Files.list(project.output())).isEmpty();
    }

    private Project project(String sources) {
        return Project.in(root)
                .with(sources + "/org/example/Shop.java", SHOP)
                .with(sources + "/org/example/Users.java", USERS);
    }

    private static void assertFound(Project project) {
        assertThat(project.compileAll().errors()).isEmpty();
    }
}
