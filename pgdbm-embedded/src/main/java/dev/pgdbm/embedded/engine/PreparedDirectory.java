package dev.pgdbm.embedded.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directory that is made once a machine and never seen half-made: it gets its name when it is complete.
 *
 * @param path its name
 * @param landmarks files in it without which it is damaged and made again
 */
record PreparedDirectory(Path path, List<String> landmarks) {
    /** Fills an empty directory. */
    @FunctionalInterface
    interface Maker {
        void fill(Path empty) throws IOException, InterruptedException;
    }

    /** The directory, made by this call if need be. */
    Path madeBy(Maker maker) throws IOException, InterruptedException {
        if (isWhole()) {
            return path;
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        return new MachineLock(sibling(".lock")).holding(() -> isWhole() ? path : make(maker));
    }

    private boolean isWhole() {
        return landmarks.stream().map(path::resolve).allMatch(Files::isRegularFile);
    }

    private Path make(Maker maker) throws IOException, InterruptedException {
        Path partial = sibling(".partial");
        // Under the lock these are what a killed process left behind.
        new FileTree(partial).delete();
        new FileTree(sibling(".damaged")).delete();
        try {
            Files.createDirectory(partial);
            maker.fill(partial);
            replace(partial);
            return path;
        } finally {
            new FileTree(partial).delete();
        }
    }

    private void replace(Path complete) throws IOException {
        Path damaged = sibling(".damaged");
        if (Files.exists(path)) {
            Files.move(path, damaged, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(complete, path, StandardCopyOption.ATOMIC_MOVE);
        new FileTree(damaged).delete();
    }

    private Path sibling(String suffix) {
        @Nullable Path name = path.getFileName();
        return path.resolveSibling(name + suffix);
    }
}
