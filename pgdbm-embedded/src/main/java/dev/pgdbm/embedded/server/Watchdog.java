package dev.pgdbm.embedded.server;

import dev.pgdbm.embedded.engine.Platform;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small process between the owner and the server: it runs the server until its standard input ends, which it does when
 * the owner closes it or dies, then stops the server and deletes the run directory.
 */
enum Watchdog {
    /** A few lines of shell. */
    SHELL(RunDirectory.LOG) {
        @Override
        List<String> command(Launch launch, RunDirectory run, int port) {
            List<String> shell = List.of(
                    "/bin/sh", "-c", SCRIPT, "pgdbm-watchdog", run.path().toString());
            List<String> postgres = List.of(
                    launch.engine().program("postgres"), "-D", run.data().toString(), "-p", Integer.toString(port));
            return Stream.concat(shell.stream(), launch.privileges().before(postgres).stream())
                    .toList();
        }
    },
    /** A small JVM, where there is no shell. */
    JAVA("watchdog.log") {
        @Override
        List<String> command(Launch launch, RunDirectory run, int port) {
            List<String> java = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx32m",
                    "-cp",
                    ownClassPath(),
                    PgCtlWatchdog.class.getName(),
                    run.path().toString(),
                    Integer.toString(port));
            List<String> pgCtl =
                    launch.privileges().before(List.of(launch.engine().program("pg_ctl")));
            return Stream.concat(java.stream(), pgCtl.stream()).toList();
        }
    };

    /**
     * Runs the rest of its arguments as the server.
     *
     * <p>Two wait: one for the owner, one for the server. The directory stays after the server ended by itself, as the owner
     * may want the log. The process that was started need not be the server (runuser stays in between), so the number in its
     * lock file counts. Signals of the terminal reach the whole process group and are not for it.
     */
    private static final String SCRIPT = """
            run=$1
            shift
            trap '' HUP INT TERM
            exec 3<&0 </dev/null
            "$@" 3<&- &
            server=$!
            {
                read -r _ <&3
                if read -r postmaster <"$run/data/postmaster.pid"; then
                    kill -QUIT "$postmaster"
                else
                    kill -TERM "$server"
                fi
            } 2>/dev/null &
            guard=$!
            wait "$server"
            kill -KILL "$guard" 2>/dev/null
            : >"$run/stopped"
            read -r _ <&3
            exec rm -rf "$run"
            """;

    private final String output;

    Watchdog(String output) {
        this.output = output;
    }

    /** The file in the run directory that gets what it and, unless it says otherwise, the server write. */
    String output() {
        return output;
    }

    /** The words that start it. */
    abstract List<String> command(Launch launch, RunDirectory run, int port);

    /** The one that the platform can run. */
    static Watchdog on(Platform platform) {
        return platform.isWindows() ? JAVA : SHELL;
    }

    private static String ownClassPath() {
        try {
            return Path.of(PgCtlWatchdog.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
