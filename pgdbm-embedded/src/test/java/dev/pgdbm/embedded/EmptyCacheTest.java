package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyCacheTest {
    @TempDir
    Path cache;

    @Test
    void twoProcessesPrepareItTogetherAndDamageIsRepaired() throws Exception {
        List<ChildJvm> owners = List.of(ChildJvm.start(List.of(), cache), ChildJvm.start(List.of(), cache));
        for (ChildJvm owner : owners) {
            assertThat(owner.firstLine()).startsWith(cache.toString()).endsWith("/data");
        }
        for (ChildJvm owner : owners) {
            owner.end();
        }
        assertThat(children(cache.resolve("run"))).isEmpty();

        Path engine = Caches.only(cache.resolve("engine"));
        Files.delete(engine.resolve("bin/postgres"));
        Files.createDirectories(engine.resolveSibling(engine.getFileName() + ".partial/bin"));
        EmbeddedPostgres.start(EmbeddedOptions.fromEnvironment().withCacheDirectory(cache))
                .close();
        assertThat(children(cache.resolve("engine")))
                .containsExactlyInAnyOrder(engine, engine.resolveSibling(engine.getFileName() + ".lock"));
    }

    private static List<Path> children(Path directory) throws java.io.IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }
}
