package dev.pgdbm.processor.describe.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {
    private static final byte[] CONTENT = "content".getBytes(UTF_8);

    @TempDir
    private Path directory;

    private CacheFile file;

    @BeforeEach
    void inADirectoryThatIsNotThere() {
        file = new CacheFile(directory.resolve("new").resolve("file"));
    }

    @Test
    void whatIsWrittenIsRead() {
        file.write(CONTENT);
        assertThat(file.read()).contains(CONTENT);
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void everyDamageMakesItNothing() throws IOException {
        file.write(CONTENT);
        byte[] whole = Files.readAllBytes(file.path());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file.path(), damaged);
            assertThat(file.read()).as("byte %d changed", i).isEmpty();
        }
    }

    @Test
    void aPartOfItIsNothing() throws IOException {
        file.write(CONTENT);
        byte[] whole = Files.readAllBytes(file.path());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file.path(), Arrays.copyOf(whole, length));
            assertThat(file.read()).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void manyWritersLeaveOneContentAndNoDrafts() throws IOException {
        List<String> contents =
                IntStream.range(0, 64).mapToObj(i -> "content".repeat(1000) + i).toList();

        contents.parallelStream().forEach(content -> file.write(content.getBytes(UTF_8)));

        assertThat(file.read().map(bytes -> new String(bytes, UTF_8))).hasValueSatisfying(contents::contains);
        try (Stream<Path> left = Files.list(file.path().getParent())) {
            assertThat(left).containsExactly(file.path());
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path occupied = Files.writeString(directory.resolve("occupied"), "a file");
        CacheFile below = new CacheFile(occupied.resolve("file"));

        below.write(CONTENT);

        assertThat(below.read()).isEmpty();
    }
}
