package dev.pgdbm.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A PostgreSQL server to talk to; thread-safe.
 *
 * <pre>{@code
 * try (PostgresServer server = EmbeddedPostgres.start();
 *         ScratchDatabase database = server.createDatabase();
 *         Connection connection = database.connect()) {
 *     …
 * }
 * }</pre>
 */
public interface PostgresServer extends AutoCloseable {
    /**
     * A new connection to a database, as the superuser of an embedded server, as the given user of a given one.
     *
     * @throws SQLException if the server refuses it
     */
    Connection connect(String database) throws SQLException;

    /**
     * The JDBC URL of a database, without credentials.
     *
     * @throws UnsupportedOperationException if nothing but {@link #connect} leads there, as with {@link SingleUserPostgres}
     */
    String jdbcUrl(String database);

    /** The role that {@link #connect} uses. */
    String user();

    /** The password of that role; keep it out of logs. */
    String password();

    /** The major version of the server: 18 for PostgreSQL 18.6. */
    int majorVersion();

    /**
     * A new, empty database of an unguessable name; closing it drops it.
     *
     * @throws EngineUnavailable if the server does not create it
     */
    ScratchDatabase createDatabase();

    /** Ends the use of the server: stops an embedded one, leaves a given one as it is. */
    @Override
    void close();
}
