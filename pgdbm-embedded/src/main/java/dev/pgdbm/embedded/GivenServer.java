package dev.pgdbm.embedded;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A PostgreSQL that runs already; nothing on it is touched but the scratch databases created here.
 *
 * <pre>{@code PostgresServer server = GivenServer.at("postgresql://ci:secret@db.example.com:5432/postgres");}</pre>
 */
public final class GivenServer implements PostgresServer {
    private final ServerAddress address;
    private final int majorVersion;

    private GivenServer(ServerAddress address, int majorVersion) {
        this.address = address;
        this.majorVersion = majorVersion;
    }

    /**
     * The server of a URL, which is asked for its version.
     *
     * @param url {@code postgresql://user:password@host:port/database} or
     *     {@code jdbc:postgresql://host:port/database?user=…&password=…}; the database is where others are created from
     * @throws EngineUnavailable if it refuses the connection
     * @throws IllegalArgumentException if it is no such URL
     */
    public static GivenServer at(String url) {
        ServerAddress address = ServerAddress.parse(url);
        try (Connection connection = address.connect(address.database())) {
            return new GivenServer(address, connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException failure) {
            throw new EngineUnavailable(
                    "PostgreSQL at %s refuses the connection (%s)".formatted(address, reason(failure)),
                    "Check that it runs, and the host, port, database, user and password of the URL",
                    failure);
        }
    }

    /** Of an unknown host the driver only says that the connection attempt failed. */
    private static String reason(SQLException failure) {
        return failure.getCause() instanceof UnknownHostException unknown
                ? "unknown host " + unknown.getMessage()
                : String.valueOf(failure.getMessage());
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

    /** The password of the URL; empty if it has none. */
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

    /** Does nothing: the server is somebody else's. */
    @Override
    public void close() {}

    /** Without the password. */
    @Override
    public String toString() {
        return "PostgreSQL %d at %s".formatted(majorVersion, address);
    }
}
