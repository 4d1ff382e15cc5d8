package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EmbeddedOptions;
import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.GivenServer;
import dev.pgdbm.embedded.SingleUserPostgres;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ways to a server: the one that is given, which then is the only one; else the embedded one; where sockets are forbidden,
 * {@code postgres --single}; else an error with both causes.
 *
 * @param url of a server that is there already
 * @param version the major version to check against, as the user wrote it
 */
record EngineLadder(Optional<String> url, Optional<String> version) {
    private static final int OLDEST = 14;
    private static final int NEWEST = 18;
    private static final String URL = "-Apgdbm.check.url=postgresql://user:password@host:port/database";

    /** Names the server, with nothing started: another name for another one, other binaries or another version. */
    String identity() {
        return url.orElseGet(() -> version.orElse("") + " " + EmbeddedPostgres.binaries());
    }

    /** @throws EngineUnavailable if no way leads to one */
    ReadyServer climb() {
        Optional<Integer> major = version.map(EngineLadder::major);
        return url.map(address -> given(address, major)).orElseGet(() -> own(major));
    }

    private static int major(String version) {
        List<String> versions =
                IntStream.rangeClosed(OLDEST, NEWEST).mapToObj(String::valueOf).toList();
        if (!versions.contains(version)) {
            throw new EngineUnavailable(
                    "-Apgdbm.postgres is \"%s\", which is no version to check against".formatted(version),
                    "Write one of " + versions.stream().collect(Collectors.joining(", ")));
        }
        return Integer.parseInt(version);
    }

    private static ReadyServer given(String url, Optional<Integer> major) {
        GivenServer server = at(url);
        if (major.isPresent() && major.get() != server.majorVersion()) {
            throw new EngineUnavailable(
                    "-Apgdbm.postgres=%d is asked for, and %s is another version".formatted(major.get(), server),
                    "Leave one of -Apgdbm.postgres and -Apgdbm.check.url out");
        }
        return ReadyServer.given(server);
    }

    private static GivenServer at(String url) {
        try {
            return GivenServer.at(url);
        } catch (IllegalArgumentException malformed) {
            throw new EngineUnavailable(
                    "-Apgdbm.check.url is not the URL of a PostgreSQL",
                    "Write postgresql://user:password@host:port/database, percent-encoded");
        }
    }

    private static ReadyServer own(Optional<Integer> major) {
        EmbeddedOptions usual = EmbeddedOptions.fromEnvironment();
        EmbeddedOptions options = major.map(usual::withMajorVersion).orElse(usual);
        try {
            return ReadyServer.own(EmbeddedPostgres.start(options), List.of());
        } catch (EngineUnavailable embedded) {
            return single(options, embedded);
        }
    }

    private static ReadyServer single(EmbeddedOptions options, EngineUnavailable embedded) {
        try {
            String remark =
                    "pgdbm checks on postgres --single, without sockets, as the embedded server cannot be used: %s";
            return ReadyServer.own(SingleUserPostgres.start(options), List.of(remark.formatted(embedded.reason())));
        } catch (EngineUnavailable single) {
            boolean same = single.reason().equals(embedded.reason());
            throw new EngineUnavailable(
                    same ? embedded.reason() : embedded.reason() + "; and postgres --single: " + single.reason(),
                    "%s; or check on a running server with %s".formatted(embedded.remedy(), URL),
                    single);
        }
    }
}
