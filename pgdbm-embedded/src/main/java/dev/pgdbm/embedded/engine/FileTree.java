package dev.pgdbm.embedded.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory with all that is in it.
 *
 * @param root the directory
 */
public record FileTree(Path root) {
    /** Creates the directory itself, so that only this user may enter it. */
    public void createPrivately() throws IOException {
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(root);
        }
    }

    /** Copies the content, but no attributes. */
    public void copyTo(Path target) throws IOException {
        Map<Boolean, List<Path>> entries;
        try (Stream<Path> walk = Files.walk(root)) {
            entries = walk.collect(Collectors.partitioningBy(Files::isDirectory));
        }
        for (Path directory : entries.getOrDefault(true, List.of())) {
            Files.createDirectories(target.resolve(root.relativize(directory)));
        }
        try {
            entries.getOrDefault(false, List.of()).parallelStream().forEach(file -> copy(file, target));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void copy(Path file, Path target) {
        try {
            Files.copy(file, target.resolve(root.relativize(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes an account of the machine own everything; for root only. */
    public void giveTo(Account account) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.toList()) {
                Files.setAttribute(path, "unix:uid", account.uid());
                Files.setAttribute(path, "unix:gid", account.gid());
            }
        }
    }

    /** Deletes it if it is there; what vanishes meanwhile is fine, as two may delete at once. */
    public void delete() throws IOException {
        if (Files.exists(root)) {
            Files.walkFileTree(root, new Deletion());
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (Files.exists(file)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
