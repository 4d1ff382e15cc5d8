package dev.pgdbm.embedded;

import dev.pgdbm.embedded.engine.DataTemplate;
import dev.pgdbm.embedded.engine.Platform;
import dev.pgdbm.embedded.server.RunningServer;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A PostgreSQL of one's own, started from a data directory that is prepared once a machine; gone, with all its data, when it
 * is closed or this JVM ends, however it ends.
 *
 * <pre>{@code
 * try (EmbeddedPostgres server = EmbeddedPostgres.start();
 *         Connection connection = server.connect("postgres")) {
 *     …
 * }
 * }</pre>
 *
 * <p>Listens on 127.0.0.1 only, with a random password. Any number of them run at once.
 */
public final class EmbeddedPostgres implements PostgresServer {
    private final RunningServer server;
    private final ServerAddress address;
    private final int majorVersion;

    private EmbeddedPostgres(RunningServer server, ServerAddress address, int majorVersion) {
        this.server = server;
        this.address = address;
        this.majorVersion = majorVersion;
    }

    /**
     * PostgreSQL 18 with the cache of this user.
     *
     * @throws EngineUnavailable if it cannot be started here
     */
    public static EmbeddedPostgres start() {
        return start(EmbeddedOptions.fromEnvironment());
    }

    /**
     * PostgreSQL as the options say.
     *
     * @throws EngineUnavailable if it cannot be started here
     */
    public static EmbeddedPostgres start(EmbeddedOptions options) {
        return Start.of(options, launch -> at(launch.start(), launch.engine().majorVersion()));
    }

    /** Names the binaries on the class path; says something else when there are other ones. Starts and reads nothing. */
    public static String binaries() {
        String archive = Platform.of(System.getProperties()).archive();
        return EmbeddedPostgres.class
                .getClassLoader()
                .resources(archive)
                .map(URL::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static EmbeddedPostgres at(RunningServer server, int majorVersion) {
        Map<String, String> properties = Map.of(
                "user",
                DataTemplate.SUPERUSER,
                "password",
                server.password(),
                // Saves asking for what this server has not.
                "sslmode",
                "disable",
                "gssEncMode",
                "disable");
        ServerAddress address = new ServerAddress("127.0.0.1:" + server.port(), "postgres", "", properties);
        return new EmbeddedPostgres(server, address, majorVersion);
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return address.connect(database);
    }

    @Override
    public String jdbcUrl(String database) {
        return address.jdbcUrl(database);
    }

    @Override
    public String user() {
        return address.user();
    }

    @Override
    public String password() {
        return address.password();
    }

    @Override
    public int majorVersion() {
        return majorVersion;
    }

    @Override
    public ScratchDatabase createDatabase() {
        return ScratchDatabase.on(this, address.database());
    }

    /** Stops the server and deletes its data; again does nothing. */
    @Override
    public void close() {
        server.close();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PostgreSQL %d at %s".formatted(majorVersion, address);
    }
}
