package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What depends on the version of PostgreSQL, on each of some; {@code -Dcases.update=true} rewrites expectations. */
class VersionCasesTest {
    private static final Path ROOT = Path.of("src/test/version-cases");
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> directories = Files.list(ROOT)) {
            return directories.sorted().toList().stream()
                    .flatMap(one -> Stream.of(14, 16, 18)
                            .map(major -> DynamicTest.dynamicTest(
                                    "%s on %d".formatted(one.getFileName(), major), () -> run(one, major))));
        }
    }

    /** A file for each version that has something against it. */
    private static void run(Path directory, int major) throws IOException {
        Path output = Files.createTempDirectory("pgdbm-case");
        List<Path> sources = List.of(directory.resolve("Users.java"), Case.ROOT.resolve("Shop.java"));
        Compiled compiled =
                Compiled.of(sources, List.of(Case.ROOT.toAbsolutePath()), output, List.of("-Apgdbm.postgres=" + major));
        String messages = compiled.messages().replace(directory.toAbsolutePath() + "/", "");
        Path expected = directory.resolve("expected-%d.txt".formatted(major));
        if (UPDATE && !messages.isEmpty()) {
            Files.writeString(expected, messages);
        }
        assertThat(messages).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }
}
