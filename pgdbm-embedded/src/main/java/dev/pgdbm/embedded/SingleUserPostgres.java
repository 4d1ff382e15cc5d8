package dev.pgdbm.embedded;

import dev.pgdbm.embedded.engine.DataTemplate;
import dev.pgdbm.embedded.engine.Fault;
import dev.pgdbm.embedded.server.Launch;
import dev.pgdbm.embedded.single.SingleUserDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A PostgreSQL of one's own without any socket, for machines that forbid them: each database is a {@code postgres --single} with a
 * data directory of its own, to which its JDBC connection talks through the standard streams.
 *
 * <pre>{@code
 * try (PostgresServer server = SingleUserPostgres.start(EmbeddedOptions.fromEnvironment());
 *         Connection connection = server.connect("postgres")) {
 *     …
 * }
 * }</pre>
 *
 * <p>For preparing statements and running scripts. A database takes one connection at a time; the number of rows that a statement
 * changes is reported as 0; there are no cursors, no COPY through the client and no cancelling; event triggers do not fire. Of a
 * statement that PREPARE does not take, such as CALL, preparing checks the syntax only.
 */
public final class SingleUserPostgres implements PostgresServer {
    /** Earlier versions do not say which columns a prepared statement returns. */
    private static final int LEAST_VERSION = 16;

    private final EmbeddedOptions options;
    private final Launch launch;
    private final Map<String, SingleUserDatabase> databases = new ConcurrentHashMap<>();

    private SingleUserPostgres(EmbeddedOptions options, Launch launch) {
        this.options = options;
        this.launch = launch;
    }

    /**
     * Starts one for the database {@code postgres}.
     *
     * @throws EngineUnavailable if it cannot be started here, or the version is before 16
     */
    public static SingleUserPostgres start(EmbeddedOptions options) {
        return Start.of(options, launch -> {
            int version = launch.engine().majorVersion();
            if (version < LEAST_VERSION) {
                throw Fault.tooOldForSingleUser(version, LEAST_VERSION);
            }
            SingleUserPostgres server = new SingleUserPostgres(options, launch);
            server.databases.put(DataTemplate.SUPERUSER, SingleUserDatabase.start(launch));
            return server;
        });
    }

    /** @throws SQLException also if there is a connection to the database */
    @Override
    public Connection connect(String database) throws SQLException {
        Optional<SingleUserDatabase> known = Optional.ofNullable(databases.get(database));
        if (known.isEmpty()) {
            throw new SQLException("database \"%s\" does not exist".formatted(database), "3D000");
        }
        return known.get().connect();
    }

    /**
     * Not possible.
     *
     * @throws UnsupportedOperationException always: nothing but {@link #connect} leads to this server
     */
    @Override
    public String jdbcUrl(String database) {
        throw new UnsupportedOperationException("a single-user server has no address");
    }

    @Override
    public String user() {
        return DataTemplate.SUPERUSER;
    }

    /** Empty: nobody else can connect. */
    @Override
    public String password() {
        return "";
    }

    @Override
    public int majorVersion() {
        return options.majorVersion();
    }

    /** Another process on another copy of the prepared data directory. */
    @Override
    public ScratchDatabase createDatabase() {
        String name = ScratchDatabase.newName();
        databases.put(name, Start.of(options, again -> SingleUserDatabase.start(launch)));
        return ScratchDatabase.made(
                this, name, () -> Optional.ofNullable(databases.remove(name)).ifPresent(SingleUserDatabase::close));
    }

    /** Ends all of its processes and deletes their data; again does nothing. */
    @Override
    public void close() {
        databases.values().forEach(SingleUserDatabase::close);
        databases.clear();
    }

    @Override
    public String toString() {
        return "PostgreSQL %d in single-user mode".formatted(options.majorVersion());
    }
}
