package dev.pgdbm.processor;

import dev.pgdbm.embedded.EmbeddedPostgres;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The server that all compilations of the tests share, as {@code -Apgdbm.check.url}; stopped with the JVM. */
public final class CheckServer {
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();

    private CheckServer() {}

    public static String url() {
        URI address = URI.create(SERVER.jdbcUrl("postgres").substring("jdbc:".length()));
        return "postgresql://%s:%s@%s%s"
                .formatted(SERVER.user(), SERVER.password(), address.getAuthority(), address.getPath());
    }

    static EmbeddedPostgres server() {
        return SERVER;
    }

    public static Connection connect() throws SQLException {
        return SERVER.connect("postgres");
    }

    static List<String> databases() throws SQLException {
        return strings("SELECT datname FROM pg_catalog.pg_database ORDER BY 1");
    }

    static List<String> roles() throws SQLException {
        return strings("SELECT rolname FROM pg_catalog.pg_roles ORDER BY 1");
    }

    public static void execute(String sql) throws SQLException {
        try (Connection connection = SERVER.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(String query) throws SQLException {
        try (Connection connection = SERVER.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
