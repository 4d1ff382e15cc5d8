package dev.pgdbm.embedded.server;

import dev.pgdbm.embedded.engine.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program of {@link Watchdog#JAVA}: arguments are the run directory, the port, and the words that run {@code pg_ctl}.
 *
 * <p>With pg_ctl because on Windows it drops the rights of an administrator, with which PostgreSQL refuses to run. Uses
 * nothing but the JDK: it runs with this code alone on its class path.
 */
final class PgCtlWatchdog {
    private final Path run;
    private final List<String> pgCtl;

    private PgCtlWatchdog(Path run, List<String> pgCtl) {
        this.run = run;
        this.pgCtl = pgCtl;
    }

    /** Returns when the owner is gone and everything is cleaned up. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = Arrays.asList(arguments);
        new PgCtlWatchdog(Path.of(words.get(0)), words.subList(2, words.size())).guard(words.get(1));
    }

    private void guard(String port) throws IOException, InterruptedException {
        String log = run.resolve("log").toString();
        if (pgCtl("start", "-w", "-l", log, "-o", "-p " + port) != 0) {
            Files.createFile(run.resolve("stopped"));
        }
        while (System.in.read() >= 0) {
            // The owner writes nothing; only the end matters.
        }
        pgCtl("stop", "-w", "-m", "immediate");
        new FileTree(run).delete();
    }

    private int pgCtl(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(pgCtl);
        command.addAll(List.of(options));
        command.addAll(List.of("-s", "-D", run.resolve("data").toString()));
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
