package dev.pgdbm.embedded.server;

import dev.pgdbm.embedded.engine.Engine;
import dev.pgdbm.embedded.engine.Fault;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server under its watchdog, held by the pipe to it. */
public final class RunningServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(RunningServer.class.getName());
    private static final Duration READY = Duration.ofMinutes(1);
    private static final Duration GONE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 3;

    private final RunDirectory run;
    private final Password password;
    private final int port;
    private final Process watchdog;

    private RunningServer(RunDirectory run, Password password, int port, Process watchdog) {
        this.run = run;
        this.password = password;
        this.port = port;
        this.watchdog = watchdog;
    }

    /** Starts it in a filled directory; it is not ready yet. */
    static RunningServer in(RunDirectory run, Password password, int port, ProcessBuilder watchdog) throws IOException {
        // The JDK closes all descriptors but the first three in every child, so that no other child keeps the pipe
        // open.
        return new RunningServer(run, password, port, watchdog.start());
    }

    /** The port that it listens on, at 127.0.0.1 only. */
    public int port() {
        return port;
    }

    /** Where it has its data and its log. */
    Path directory() {
        return run.path();
    }

    /** The password of the superuser. */
    public String password() {
        return password.text();
    }

    /**
     * Waits until it takes connections; false if another process has taken its port.
     *
     * @throws dev.pgdbm.embedded.EngineUnavailable if it ended, or takes too long
     */
    boolean awaitReady(Engine engine) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + READY.toNanos();
        while (!run.isReady()) {
            if (run.isStopped() || !watchdog.isAlive()) {
                return explainEnd(engine);
            }
            if (System.nanoTime() > deadline) {
                throw Fault.slow(engine.version(), READY, run.endOfLog());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    private boolean explainEnd(Engine engine) throws IOException, InterruptedException {
        String log = run.endOfLog();
        if (log.contains("could not bind")) {
            return false;
        }
        // Says more if the programs have been damaged or may not run at all.
        engine.run();
        throw Fault.stopped(engine.version(), log);
    }

    /** Closes the pipe, which makes the watchdog stop the server and delete its directory, and waits for that a while. */
    @Override
    public void close() {
        try {
            run.close();
            watchdog.getOutputStream().close();
            watchdog.waitFor(GONE.toMillis(), TimeUnit.MILLISECONDS);
            removeRemains(run.path());
        } catch (InterruptedException interruption) {
            // The watchdog does its work without us.
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "PostgreSQL at port " + port + " may not have been stopped", failure);
        }
    }

    /** There are some if the watchdog was killed, or is stuck. */
    private void removeRemains(Path directory) {
        watchdog.destroyForcibly();
        if (Files.exists(directory)) {
            Sweep.remove(directory);
        }
    }
}
