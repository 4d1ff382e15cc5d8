package dev.pgdbm.embedded.server;

import dev.pgdbm.embedded.engine.Command;
import dev.pgdbm.embedded.engine.DataTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@code postgres --single} on a data directory of its own: no socket, no postmaster, only its standard streams. */
public final class SingleUserProcess implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SingleUserProcess.class.getName());
    private static final Duration GONE = Duration.ofSeconds(10);

    /**
     * Runs the rest of its arguments as the server.
     *
     * <p>The server sees the end of its input only between two statements; {@code cat} sees it at once. SIGTERM, unlike SIGKILL,
     * leaves no System V shared memory behind. The number in the lock file of a single-user server is negative.
     */
    private static final String SCRIPT = """
            run=$1
            shift
            trap '' HUP INT TERM
            mkfifo "$run/input" || exit
            exec 3<&0
            "$@" <"$run/input" 2>>"$run/log" 3<&- &
            server=$!
            exec >/dev/null 2>&1
            cat <&3 >"$run/input"
            read -r number <"$run/data/postmaster.pid" && kill -TERM "${number#-}" || kill -TERM "$server"
            wait "$server"
            exec rm -rf "$run"
            """;

    private final RunDirectory run;
    private final Process watchdog;
    private long read;

    private SingleUserProcess(RunDirectory run, Process watchdog) {
        this.run = run;
        this.watchdog = watchdog;
    }

    /** Starts one in a new directory; whether it runs shows when it answers. */
    static SingleUserProcess start(Launch launch, Path template, List<String> options)
            throws IOException, InterruptedException {
        RunDirectory run = RunDirectory.in(launch.cache());
        boolean started = false;
        try {
            run.fill(template);
            Files.createFile(run.path().resolve(RunDirectory.LOG));
            launch.privileges().own(run.path());
            Process watchdog = builder(launch, run, options).start();
            started = true;
            return new SingleUserProcess(run, watchdog);
        } finally {
            if (!started) {
                run.discard();
            }
        }
    }

    private static ProcessBuilder builder(Launch launch, RunDirectory run, List<String> options) {
        List<String> shell =
                List.of("/bin/sh", "-c", SCRIPT, "pgdbm-watchdog", run.path().toString());
        List<String> postgres = Stream.of(
                        List.of(launch.engine().program("postgres"), "--single"),
                        options,
                        List.of("-D", run.data().toString(), DataTemplate.SUPERUSER))
                .flatMap(List::stream)
                .toList();
        List<String> words = Stream.concat(shell.stream(), launch.privileges().before(postgres).stream())
                .toList();
        return new Command(words, launch.environment())
                .builder()
                .directory(launch.cache().toFile())
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        run.path().resolve(RunDirectory.LOG).toFile()));
    }

    /** What it reads statements from. */
    public OutputStream input() {
        return watchdog.getOutputStream();
    }

    /** Where it prints rows. */
    public InputStream output() {
        return watchdog.getInputStream();
    }

    /** What it has logged since the last call. */
    public String newLog() throws IOException {
        try (RandomAccessFile log =
                new RandomAccessFile(run.path().resolve(RunDirectory.LOG).toFile(), "r")) {
            byte[] added = new byte[Math.toIntExact(log.length() - read)];
            log.seek(read);
            log.readFully(added);
            read += added.length;
            return new String(added, StandardCharsets.UTF_8);
        }
    }

    /** The end of all that it logged, in one line. */
    public String endOfLog() {
        return run.endOfLog();
    }

    /** Closes the pipe, which makes the watchdog end the server and delete its directory, and waits for that a while. */
    @Override
    public void close() {
        try {
            run.close();
            watchdog.getOutputStream().close();
            watchdog.waitFor(GONE.toMillis(), TimeUnit.MILLISECONDS);
            watchdog.destroyForcibly();
            Sweep.remove(run.path());
        } catch (InterruptedException interruption) {
            // The watchdog does its work without us.
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.log(Level.DEBUG, "A single-user PostgreSQL had ended before it was closed", failure);
            watchdog.destroyForcibly();
            Sweep.remove(run.path());
        }
    }
}
