package dev.pgdbm.embedded.server;

import dev.pgdbm.embedded.engine.FileTree;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The removal of what servers left behind whose owner and watchdog were both killed.
 *
 * @param parent of all run directories
 * @param spared the beginning of names not to touch
 */
record Sweep(Path parent, String spared) {
    /** The file in a run directory that its owner holds a lock on. */
    static final String OWNER = "owner";

    private static final Logger LOG = System.getLogger(Sweep.class.getName());

    void run() throws IOException {
        try (Stream<Path> directories = Files.list(parent)) {
            directories
                    .filter(directory -> !directory.getFileName().toString().startsWith(spared))
                    .filter(Sweep::isAbandoned)
                    .forEach(Sweep::remove);
        }
    }

    private static boolean isAbandoned(Path directory) {
        try (FileChannel owner = FileChannel.open(directory.resolve(OWNER), StandardOpenOption.WRITE)) {
            return owner.tryLock() != null;
        } catch (NoSuchFileException halfDeleted) {
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Ends the server of a directory, if it still runs, and deletes the directory as far as possible. */
    static void remove(Path directory) {
        try {
            stopServer(directory);
            new FileTree(directory).delete();
        } catch (IOException failure) {
            LOG.log(
                    Level.DEBUG,
                    "Could not delete " + directory + " of a server that has ended; the next start will",
                    failure);
        }
    }

    private static void stopServer(Path directory) throws IOException {
        Path lockFile = directory.resolve("data").resolve("postmaster.pid");
        if (Files.exists(lockFile)) {
            Files.readAllLines(lockFile, StandardCharsets.ISO_8859_1).stream()
                    .limit(1)
                    .filter(number -> number.matches("-?\\d+"))
                    // That of a single-user server is negative.
                    .flatMap(number -> ProcessHandle.of(Math.abs(Long.parseLong(number))).stream())
                    .filter(process -> isServerOf(process, directory))
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** The number may belong to another process by now; nobody else has the unguessable name among its arguments. */
    private static boolean isServerOf(ProcessHandle process, Path directory) {
        String name = directory.getFileName().toString();
        return process.info().commandLine().orElse("").contains(name);
    }
}
