package dev.pgdbm.embedded.engine;

import dev.pgdbm.embedded.EngineUnavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that can keep PostgreSQL from running, each with its cause and its remedy. */
public final class Fault {
    /** The newest binaries of each major version when this was written; any later minor version does as well. */
    private static final Map<Integer, String> BINARIES =
            Map.of(14, "14.24.0", 15, "15.19.0", 16, "16.15.0", 17, "17.11.0", 18, "18.6.0");

    private Fault() {}

    static EngineUnavailable noBinaries(Platform platform, int major) {
        if (!platform.isPackaged()) {
            return new EngineUnavailable(
                    "There are no PostgreSQL binaries for %s".formatted(platform),
                    "Give the URL of a running server instead");
        }
        return new EngineUnavailable(
                "The class path has no PostgreSQL binaries for %s (\"%s\")".formatted(platform, platform.archive()),
                "Add the dependency %s (in a build: to annotationProcessorPaths)"
                        .formatted(coordinates(platform, major)));
    }

    static EngineUnavailable otherMajor(Platform platform, int major, List<String> found) {
        return new EngineUnavailable(
                "PostgreSQL %d is asked for, and the class path has the binaries of %s"
                        .formatted(major, String.join(", ", found)),
                "Add the dependency %s (in a build: to annotationProcessorPaths), or ask for a version that is there"
                        .formatted(coordinates(platform, major)));
    }

    private static String coordinates(Platform platform, int major) {
        return platform.artifact() + ":" + BINARIES.getOrDefault(major, major + ".x.y");
    }

    /** A failure of the file system below the cache directory. */
    public static EngineUnavailable files(Path cache, IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        String folded = reason.toLowerCase(Locale.ROOT);
        if (folded.contains("no space left") || folded.contains("not enough space") || folded.contains("quota")) {
            return new EngineUnavailable(
                    "The disk of the cache %s is full".formatted(cache),
                    "Free about 100 MB, or let PGDBM_CACHE name a directory on another disk",
                    failure);
        }
        if (failure instanceof AccessDeniedException
                || failure instanceof FileAlreadyExistsException
                || folded.contains("read-only")
                || folded.contains("permission denied")
                || folded.contains("not a directory")) {
            return new EngineUnavailable(
                    "The cache %s cannot be written (%s)".formatted(cache, reason),
                    "Let PGDBM_CACHE name a directory that you may write to",
                    failure);
        }
        return new EngineUnavailable(
                "PostgreSQL cannot be prepared in %s (%s: %s)"
                        .formatted(cache, failure.getClass().getSimpleName(), reason),
                "Delete that directory and try again, or let PGDBM_CACHE name another one",
                failure);
    }

    static EngineUnavailable archive(String archive, IOException failure) {
        return new EngineUnavailable(
                "The archive %s on the class path cannot be unpacked (%s)".formatted(archive, failure.getMessage()),
                "Delete its jar from your local Maven repository and build again",
                failure);
    }

    static EngineUnavailable noexec(Path home) {
        return new EngineUnavailable(
                "No program may run in %s: its file system is mounted noexec".formatted(home),
                "Let PGDBM_CACHE name a directory on another file system");
    }

    static EngineUnavailable doesNotRun(Path home, String said) {
        return new EngineUnavailable(
                "PostgreSQL in %s does not run on this machine: %s".formatted(home, said),
                "Delete that directory to have it unpacked again, and if that does not help give the URL of a running"
                        + " server instead");
    }

    static EngineUnavailable onlyRoot(List<String> attempts) {
        return new EngineUnavailable(
                "PostgreSQL refuses to run as root, and no way out worked: " + String.join("; ", attempts),
                "Build as an ordinary user, or allow one of these commands");
    }

    static EngineUnavailable initdb(String said) {
        return new EngineUnavailable(
                "initdb failed: " + said,
                "Remove what it complains about, or give the URL of a running server instead");
    }

    /** The server ended before it was ready. */
    public static EngineUnavailable stopped(String version, String log) {
        return new EngineUnavailable(
                "PostgreSQL %s did not start; the end of its log: %s".formatted(version, log),
                "Delete the cache directory if it is damaged, or give the URL of a running server instead");
    }

    /** The single-user server ended before it answered. */
    public static EngineUnavailable singleUserStopped(String version, String log) {
        return new EngineUnavailable(
                "PostgreSQL %s did not start in single-user mode; the end of its log: %s".formatted(version, log),
                "Delete the cache directory if it is damaged, or give the URL of a running server instead");
    }

    /** Only a shell can end a single-user server whose owner is gone. */
    public static EngineUnavailable noShell() {
        return new EngineUnavailable(
                "single-user mode is not used on Windows", "Give the URL of a running server instead");
    }

    /** What is asked of a single-user server needs a later version. */
    public static EngineUnavailable tooOldForSingleUser(int major, int least) {
        return new EngineUnavailable(
                "single-user mode can be used from PostgreSQL %d on, and this is %d".formatted(least, major),
                "Ask for a later version, or give the URL of a running server instead");
    }

    /** The server was not ready in time. */
    public static EngineUnavailable slow(String version, Duration timeout, String log) {
        return new EngineUnavailable(
                "PostgreSQL %s was not ready after %d s; the end of its log: %s"
                        .formatted(version, timeout.toSeconds(), log),
                "Try again when the machine is less busy, or give the URL of a running server instead");
    }

    /** Every port that was tried had been taken by somebody else in between. */
    public static EngineUnavailable ports(List<Integer> tried) {
        return new EngineUnavailable(
                "Other processes took the ports %s before PostgreSQL could".formatted(tried),
                "Try again, or give the URL of a running server instead");
    }

    static EngineUnavailable locked(Path lock, Duration timeout) {
        return new EngineUnavailable(
                "Another process has held %s for %d s".formatted(lock, timeout.toSeconds()),
                "End the build that hangs, or let PGDBM_CACHE name another directory");
    }

    static EngineUnavailable hangs(String command, Duration timeout) {
        return new EngineUnavailable(
                "%s did not end within %d s".formatted(command, timeout.toSeconds()),
                "Try again when the machine is less busy, or give the URL of a running server instead");
    }

    /** The thread was told to stop while it waited. */
    public static EngineUnavailable interrupted(Exception interruption) {
        return new EngineUnavailable(
                "The thread was interrupted while PostgreSQL started",
                "Start it again if that was not intended",
                interruption);
    }
}
