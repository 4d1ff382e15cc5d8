package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compiles every case and compares what the compiler said and wrote; {@code -Dcases.update=true} rewrites expectations. */
class CaseTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    @TestFactory
    Stream<DynamicTest> cases() {
        return Case.all().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> run(one)));
    }

    private static void run(Case one) throws IOException {
        Path output = Files.createTempDirectory("pgdbm-case");
        Compiled compiled = Compiled.of(one.sources(), one.resourceRoots(), output);
        expect(one.expectedMessages(), one.messages(compiled));
        for (Path expected : one.expectedSources()) {
            expect(expected, compiled.generated(expected.getFileName().toString()));
        }
    }

    private static void expect(Path file, String actual) throws IOException {
        if (UPDATE) {
            write(file, actual);
        }
        assertThat(actual).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }

    private static void write(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, text);
        }
    }
}
