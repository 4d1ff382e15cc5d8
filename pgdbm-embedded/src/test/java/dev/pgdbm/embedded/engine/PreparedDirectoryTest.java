package dev.pgdbm.embedded.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedDirectoryTest {
    @TempDir
    Path parent;

    private final AtomicInteger made = new AtomicInteger();

    private PreparedDirectory prepared() {
        return new PreparedDirectory(parent.resolve("thing"), List.of("landmark"));
    }

    private void fill(Path empty) throws IOException {
        assertThat(empty).isEmptyDirectory();
        made.incrementAndGet();
        Files.writeString(empty.resolve("landmark"), "whole");
    }

    @Test
    void isMadeOnceByManyThreads() {
        IntStream.range(0, 16).parallel().forEach(any -> {
            try {
                assertThat(prepared().madeBy(this::fill)).isDirectoryContaining("glob:**landmark");
            } catch (IOException | InterruptedException failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(made).hasValue(1);
    }

    @Test
    void isMadeAgainIfDamagedOrHalfMade() throws Exception {
        Files.createDirectories(parent.resolve("thing/remains"));
        Files.createDirectories(parent.resolve("thing.partial/remains"));
        Files.createDirectories(parent.resolve("thing.damaged/remains"));
        assertThat(prepared().madeBy(this::fill).resolve("remains")).doesNotExist();
        assertThat(names()).containsExactlyInAnyOrder("thing", "thing.lock");
    }

    @Test
    void isNotThereIfItsMakerFails() {
        assertThatThrownBy(() -> prepared().madeBy(empty -> {
                    fill(empty);
                    throw new IOException("no more");
                }))
                .hasMessage("no more");
        assertThat(names()).containsExactly("thing.lock");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
