package dev.pgdbm.embedded.server;

import dev.pgdbm.embedded.engine.Command;
import dev.pgdbm.embedded.engine.DataTemplate;
import dev.pgdbm.embedded.engine.Engine;
import dev.pgdbm.embedded.engine.Fault;
import dev.pgdbm.embedded.engine.Privileges;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a start needs: an engine, the right to run it, a data directory to copy.
 *
 * @param engine to start
 * @param privileges to start it with
 * @param cache where prepared and running servers live
 * @param environment of the server
 * @param watchdog that guards it
 */
public record Launch(
        Engine engine, Privileges privileges, Path cache, Map<String, String> environment, Watchdog watchdog) {
    private static final int MOST_PORTS = 5;

    /** The way to start an engine on this machine. */
    public static Launch of(Engine engine, Path cache, Map<String, String> environment)
            throws IOException, InterruptedException {
        Privileges privileges = Privileges.tried(engine, environment);
        return new Launch(engine, privileges, cache, environment, Watchdog.on(engine.platform()));
    }

    /** A port of a server to be. */
    @FunctionalInterface
    interface Ports {
        int next() throws IOException;
    }

    /** Starts a server and waits until it is ready. */
    public RunningServer start() throws IOException, InterruptedException {
        return start(Launch::freePort);
    }

    /**
     * Starts a single-user server on a fresh copy of the data directory.
     *
     * @param options of {@code postgres --single}
     */
    public SingleUserProcess startSingleUser(List<String> options) throws IOException, InterruptedException {
        if (engine.platform().isWindows()) {
            throw Fault.noShell();
        }
        return SingleUserProcess.start(this, template(), options);
    }

    private Path template() throws IOException, InterruptedException {
        return new DataTemplate(engine).in(cache, privileges, environment);
    }

    RunningServer start(Ports ports) throws IOException, InterruptedException {
        Path template = template();
        List<Integer> taken = new ArrayList<>();
        while (taken.size() < MOST_PORTS) {
            int port = ports.next();
            Optional<RunningServer> server = start(template, port);
            if (server.isPresent()) {
                return server.get();
            }
            taken.add(port);
        }
        throw Fault.ports(taken);
    }

    /** Nothing if the port, free a moment ago, is taken. */
    private Optional<RunningServer> start(Path template, int port) throws IOException, InterruptedException {
        RunningServer server = startCopy(template, port);
        boolean ready = false;
        try {
            ready = server.awaitReady(engine);
            return ready ? Optional.of(server) : Optional.empty();
        } finally {
            if (!ready) {
                server.close();
            }
        }
    }

    private RunningServer startCopy(Path template, int port) throws IOException, InterruptedException {
        RunDirectory run = RunDirectory.in(cache);
        boolean started = false;
        try {
            Password password = Password.random();
            run.fill(template);
            password.putInto(run.data());
            privileges.own(run.path());
            RunningServer server = RunningServer.in(run, password, port, watchdogOf(run, port));
            started = true;
            return server;
        } finally {
            if (!started) {
                run.discard();
            }
        }
    }

    private ProcessBuilder watchdogOf(RunDirectory run, int port) {
        return new Command(watchdog.command(this, run, port), environment)
                .builder()
                .directory(cache.toFile())
                .redirectOutput(run.path().resolve(watchdog.output()).toFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
