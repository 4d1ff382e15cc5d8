package dev.pgdbm.embedded;

import dev.pgdbm.embedded.engine.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where pgdbm keeps what it would otherwise prepare again for each build.
 *
 * <p>{@code PGDBM_CACHE}; else {@code %LOCALAPPDATA%\pgdbm} on Windows, {@code ~/Library/Caches/pgdbm} on macOS,
 * {@code $XDG_CACHE_HOME/pgdbm} or {@code ~/.cache/pgdbm} elsewhere; if that cannot be written, a directory of this user's own
 * in {@code java.io.tmpdir}.
 */
public final class CacheDirectory {
    private CacheDirectory() {}

    /**
     * The directory for an environment; exists unless {@code PGDBM_CACHE} names it.
     *
     * @throws EngineUnavailable if the one in {@code java.io.tmpdir} belongs to somebody else
     */
    public static Path resolve(Map<String, String> environment, Properties systemProperties) {
        Optional<Path> chosen = value(environment.get("PGDBM_CACHE"));
        if (chosen.isPresent()) {
            return chosen.get().toAbsolutePath();
        }
        return usual(environment, systemProperties)
                .filter(CacheDirectory::isUsable)
                .orElseGet(() -> temporary(systemProperties));
    }

    private static Optional<Path> usual(Map<String, String> environment, Properties systemProperties) {
        String os = systemProperties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Optional<Path> home = value(systemProperties.getProperty("user.home"));
        if (os.startsWith("windows")) {
            return value(environment.get("LOCALAPPDATA")).map(CacheDirectory::ours);
        }
        if (os.startsWith("mac")) {
            return home.map(path -> ours(path.resolve("Library").resolve("Caches")));
        }
        return value(environment.get("XDG_CACHE_HOME"))
                .or(() -> home.map(path -> path.resolve(".cache")))
                .map(CacheDirectory::ours);
    }

    private static Path ours(Path parent) {
        return parent.resolve("pgdbm");
    }

    /** A relative directory is none: XDG says to ignore it, and Java's user.home is "?" for a user without a name. */
    private static Optional<Path> value(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
    }

    private static boolean isUsable(Path directory) {
        try {
            return directory.isAbsolute() && Files.isWritable(Files.createDirectories(directory));
        } catch (IOException unusable) {
            return false;
        }
    }

    private static Path temporary(Properties systemProperties) {
        String user = systemProperties.getProperty("user.name", "").replaceAll("[^\\w.-]", "_");
        Path directory = Path.of(systemProperties.getProperty("java.io.tmpdir"), "pgdbm-" + user);
        try {
            return owned(directory);
        } catch (IOException failure) {
            throw new EngineUnavailable(
                    "There is no home directory for a cache, and %s cannot be one (%s)"
                            .formatted(directory, failure.getMessage()),
                    "Let PGDBM_CACHE name a directory that you may write to",
                    failure);
        }
    }

    /** Everybody writes to the parent: somebody else may have put programs there for us to run. */
    private static Path owned(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            new FileTree(directory).createPrivately();
        }
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && !isOnlyOurs(directory)) {
            throw new IOException("others may write to it");
        }
        return directory;
    }

    private static boolean isOnlyOurs(Path directory) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory, LinkOption.NOFOLLOW_LINKS);
        Path probe = Files.createTempFile(directory, "owner", ".probe");
        try {
            return Files.getOwner(probe).equals(Files.getOwner(directory))
                    && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                    && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
        } finally {
            Files.delete(probe);
        }
    }
}
