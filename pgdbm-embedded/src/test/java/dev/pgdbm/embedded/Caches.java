package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Cache directories of tests. */
public final class Caches {
    private Caches() {}

    /** The one of this user. */
    public static Path usual() {
        return CacheDirectory.resolve(System.getenv(), System.getProperties());
    }

    /** One with a prepared engine of its own, in a directory that other users may enter. */
    public static Path preparedIn(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        EmbeddedPostgres.start(EmbeddedOptions.fromEnvironment().withCacheDirectory(directory))
                .close();
        return directory;
    }

    /** The one engine, or data directory, in a cache. */
    public static Path only(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    public static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    /** Mounts a small file system, or skips the test where that is not allowed. */
    public static void mount(Path directory, String options) throws IOException, InterruptedException {
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "none", directory.toString()).start();
        Assumptions.assumeTrue(mount.waitFor() == 0, "may not mount");
    }

    public static void assumeRoot() {
        Assumptions.assumeTrue(System.getProperty("user.name").equals("root"), "not root");
    }

    /** Waits until something holds. */
    public static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
