package dev.pgdbm.processor.describe.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the cache small: deletes what nobody used for a month, and of the rest the oldest until it fits.
 *
 * @param capacity in bytes
 */
record CacheSweep(Path directory, long capacity) {
    private static final long CAPACITY = 64L << 20;
    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration DRAFT_LIFETIME = Duration.ofHours(1);

    CacheSweep(Path directory) {
        this(directory, CAPACITY);
    }

    void run() {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Aged> byAge = files.flatMap(Aged::of)
                    .sorted(Comparator.comparing(Aged::used).reversed())
                    .toList();
            Instant now = Instant.now();
            long size = 0;
            for (Aged file : byAge) {
                size += file.size();
                if (size > capacity || file.used().isBefore(now.minus(file.lifetime()))) {
                    Files.deleteIfExists(file.path());
                }
            }
        } catch (IOException | UncheckedIOException busy) {
            // Another compilation may be sweeping; there will be more.
        }
    }

    private record Aged(Path path, Instant used, long size) {
        private static Stream<Aged> of(Path path) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return attributes.isRegularFile()
                        ? Stream.of(new Aged(path, attributes.lastModifiedTime().toInstant(), attributes.size()))
                        : Stream.empty();
            } catch (IOException gone) {
                return Stream.empty();
            }
        }

        private Duration lifetime() {
            return path.toString().endsWith(".tmp") ? DRAFT_LIFETIME : LIFETIME;
        }
    }
}
