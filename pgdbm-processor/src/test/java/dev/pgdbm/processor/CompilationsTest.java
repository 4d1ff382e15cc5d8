package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations in one JVM, as in the daemons of Gradle and Maven, know nothing of each other. */
class CompilationsTest {
    @TempDir
    private Path root;

    @Test
    void oneAfterTheOther() {
        Project first = project("first", "emails");
        Project second = project("second", "count");

        assertThat(first.compileAll().generated("UsersImpl.java")).contains("emails()");
        assertThat(second.compileAll().generated("UsersImpl.java"))
                .contains("count()")
                .doesNotContain("emails()");
    }

    @Test
    void atTheSameTime() {
        List<CompletableFuture<Compiled>> running = IntStream.range(0, 4)
                .mapToObj(i -> project("project" + i, "method" + i))
                .map(project -> CompletableFuture.supplyAsync(project::compileAll))
                .toList();

        assertThat(running)
                .map(CompletableFuture::join)
                .allSatisfy(compiled -> assertThat(compiled.errors()).isEmpty());
    }

    private Project project(String name, String method) {
        String members = "@Query(\"SELECT count(*) FROM <<tables.users>>\") long %s();".formatted(method);
        return Project.shop(root.resolve(name)).with("src/main/java/Users.java", Project.dao("Users", members));
    }
}
