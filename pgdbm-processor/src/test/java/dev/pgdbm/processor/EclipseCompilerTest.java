package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which has no com.sun.source, so that nobody knows where in a file a string is. */
class EclipseCompilerTest {
    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void eclipse() {
        project = Project.shop(root).withCompiler(new EclipseCompiler()).withOptions("-17");
    }

    @Test
    void aGoodDaoIsImplemented() {
        Compiled compiled = project.with("src/main/java/Users.java", Project.goodDao("Users"))
                .compileAll();

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.has("UsersImpl.class")).isTrue();
    }

    /** Eclipse fails when it is asked for the components of what is no record. */
    @Test
    void aClassOfTheSameCompilationMayBeNoRecord() {
        Compiled compiled = project.with("src/main/java/Sort.java", "public enum Sort { UP }")
                .with(
                        "src/main/java/Users.java",
                        Project.dao(
                                "Users",
                                "@Query(\"SELECT :sort::text FROM <<tables.users>>\") List<String> a(List<String> sort);"
                                        + "default void b(List<Sort> sorts, Sort sort) {}"))
                .compileAll();

        assertThat(compiled.errors()).noneMatch(error -> error.contains("Internal compiler error"));
    }

    @Test
    void aMistakeIsShownWithItsPlaceInsideTheSql() {
        Compiled compiled = project.with("src/main/java/Users.java", Project.badDao("Users"))
                .compileAll();

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .contains(
                        "column \"emial\" does not exist",
                        "--> line 1, column 8 of the SQL",
                        "did you mean \"email\"?");
    }

    /** The module of com.sun.source is in every JDK, but not in the Java that Eclipse may run on. */
    @Test
    void aJavaWithoutJavacWillDo() throws IOException, InterruptedException {
        project.with("src/main/java/Users.java", Project.badDao("Users"));
        Process eclipse = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se",
                        "-classpath",
                        project.path(),
                        Main.class.getName(),
                        "-17",
                        "-classpath",
                        project.path(),
                        "-processor",
                        PgdbmProcessor.class.getName(),
                        "-Apgdbm.check.url=" + CheckServer.url(),
                        "-d",
                        project.output().toString(),
                        root.resolve("src/main/java").toString())
                .redirectErrorStream(true)
                .start();

        assertThat(eclipse.getInputStream())
                .asString(StandardCharsets.UTF_8)
                .contains("column \"emial\" does not exist", "1 problem (1 error")
                .doesNotContain("Exception");
        assertThat(eclipse.waitFor()).isNotZero();
    }
}
