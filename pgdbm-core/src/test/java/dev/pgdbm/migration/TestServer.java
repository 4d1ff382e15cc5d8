package dev.pgdbm.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The one PostgreSQL of all tests that need one; started by the first, stopped with the JVM. */
final class TestServer {
    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    /** A new connection as superuser. */
    static Connection connect() throws SQLException {
        return SERVER.getPostgresDatabase().getConnection();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
