package dev.pgdbm.embedded.server;

import dev.pgdbm.embedded.engine.Command;
import dev.pgdbm.embedded.engine.FileTree;
import dev.pgdbm.embedded.engine.MachineLock;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

/**
 * The private directory of one server: its data, its log, and a file whose lock says that the owner lives.
 *
 * <p>The lock rather than a process number, because containers that share a cache have processes of the same number; the
 * system frees it when the owner dies, however that happens.
 */
final class RunDirectory implements AutoCloseable {
    /** The file with what the server says. */
    static final String LOG = "log";

    private final Path path;
    private final FileChannel owner;

    private RunDirectory(Path path, FileChannel owner) {
        this.path = path;
        this.owner = owner;
    }

    /** A new one; those of owners that died are swept away. */
    static RunDirectory in(Path cache) throws IOException, InterruptedException {
        Path parent = Files.createDirectories(cache.resolve("run"));
        // Nobody sweeps a directory between its creation and its lock.
        return new MachineLock(cache.resolve("run.lock")).holding(() -> {
            new Sweep(parent, thisJvm()).run();
            return create(parent.resolve(thisJvm() + new BigInteger(128, new SecureRandom()).toString(36)));
        });
    }

    /** Marks the directories of this JVM: probing a lock of its own would free it. */
    private static String thisJvm() {
        ProcessHandle self = ProcessHandle.current();
        long started = self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        return self.pid() + "-" + started + "-";
    }

    private static RunDirectory create(Path path) throws IOException {
        new FileTree(path).createPrivately();
        FileChannel owner =
                FileChannel.open(path.resolve(Sweep.OWNER), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        owner.lock();
        return new RunDirectory(path, owner);
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    /** Copies a prepared data directory. */
    void fill(Path template) throws IOException {
        new FileTree(data()).createPrivately();
        new FileTree(template).copyTo(data());
    }

    /** Whether the watchdog saw the server end. */
    boolean isStopped() {
        return Files.exists(path.resolve("stopped"));
    }

    /** PostgreSQL writes "ready" into the eighth line of its lock file when it takes connections. */
    boolean isReady() {
        List<String> lines = lockFile();
        return lines.size() > 7 && lines.get(7).startsWith("ready");
    }

    private List<String> lockFile() {
        try {
            return Files.readAllLines(data().resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
        } catch (IOException notThereYet) {
            return List.of();
        }
    }

    /** The end of the log in one line. */
    String endOfLog() {
        try {
            return Command.inOneLine(Files.readString(path.resolve(LOG), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return "(" + unreadable + ")";
        }
    }

    /** Deletes it when nothing has been started in it. */
    void discard() throws IOException {
        close();
        Sweep.remove(path);
    }

    /** Gives up the claim to be alive; from here on anybody may delete the directory. */
    @Override
    public void close() throws IOException {
        owner.close();
    }
}
