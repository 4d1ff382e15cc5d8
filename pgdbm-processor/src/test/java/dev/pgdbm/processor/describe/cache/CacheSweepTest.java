package dev.pgdbm.processor.describe.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheSweepTest {
    private static final long CAPACITY = 100;

    @TempDir
    private Path directory;

    @Test
    void theOldestGoUntilTheRestFits() throws IOException {
        Path old = file("old", 60, Duration.ofDays(3));
        Path recent = file("recent", 50, Duration.ofDays(2));
        Path newest = file("newest", 50, Duration.ofDays(1));

        sweep();

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
        assertThat(newest).exists();
    }

    @Test
    void whatNobodyUsedForAMonthGoes() throws IOException {
        Path old = file("old", 1, Duration.ofDays(31));
        sweep();
        assertThat(old).doesNotExist();
    }

    @Test
    void whatAWriterLeftGoes() throws IOException {
        Path draft = file("draft123.tmp", 1, Duration.ofHours(2));
        sweep();
        assertThat(draft).doesNotExist();
    }

    @Test
    void whatAWriterIsWritingStays() throws IOException {
        Path draft = file("draft123.tmp", 1, Duration.ofMinutes(1));
        sweep();
        assertThat(draft).exists();
    }

    @Test
    void aReadFileCountsAsUsed() throws IOException {
        Path file = directory.resolve("file");
        new CacheFile(file).write(new byte[1]);
        age(file, Duration.ofDays(31));

        new CacheFile(file).read();
        sweep();

        assertThat(file).exists();
    }

    private void sweep() {
        new CacheSweep(directory, CAPACITY).run();
    }

    private Path file(String name, int size, Duration age) throws IOException {
        Path file = Files.write(directory.resolve(name), new byte[size]);
        age(file, age);
        return file;
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
