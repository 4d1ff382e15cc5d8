package dev.pgdbm.processor.describe.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file with a checksum in front, which is there whole or not at all; any number of compilations may read and write it.
 *
 * <p>A cache is no reason to fail: what cannot be read is as if it were not there, what cannot be written is not kept.
 */
record CacheFile(Path path) {
    private static final int CHECKSUM = 32;

    /** Often enough for {@link CacheSweep}, which deletes what nobody used for long. */
    private static final Duration TOUCHED = Duration.ofDays(1);

    /** The content; empty if there is none that somebody wrote to the end. */
    Optional<byte[]> read() {
        try {
            byte[] all = Files.readAllBytes(path);
            byte[] content = Arrays.copyOfRange(all, Math.min(CHECKSUM, all.length), all.length);
            boolean sound = Arrays.equals(Digest.of(content), Arrays.copyOf(all, Math.min(CHECKSUM, all.length)));
            touch();
            return sound ? Optional.of(content) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private void touch() throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(TOUCHED))) {
            Files.setLastModifiedTime(path, FileTime.from(now));
        }
    }

    /** Replaces the content at once. */
    void write(byte[] content) {
        Path draft = null;
        try {
            Files.createDirectories(path.getParent());
            draft = Files.createTempFile(path.getParent(), "draft", ".tmp");
            byte[] all = Arrays.copyOf(Digest.of(content), CHECKSUM + content.length);
            System.arraycopy(content, 0, all, CHECKSUM, content.length);
            Files.write(draft, all);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            delete(draft);
        }
    }

    private static void delete(@Nullable Path draft) {
        try {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException left) {
            // CacheSweep finds it.
        }
    }
}
